namespace GenderEquality.Functions.Word.Reading.Package;

/// <summary>Addresses of hyperlinks.</summary>
internal static class Links
{
    private const int Longest = 2000;

    /// <summary>The address when it is a plain one (http, https, mailto); else null, and the text stays without a link.</summary>
    public static string? Kept(string? address) =>
        address is { Length: > 0 and <= Longest } && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? Escaped(uri)
            : null;

    // AbsoluteUri throws for a few malformed international host names
    private static string? Escaped(Uri uri)
    {
        try
        {
            return uri.AbsoluteUri;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
