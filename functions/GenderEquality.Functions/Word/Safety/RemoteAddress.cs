namespace GenderEquality.Functions.Word.Safety;

/// <summary>Recognises addresses that lead to another computer.</summary>
internal static class RemoteAddress
{
    private static readonly string[] Schemes = ["http:", "https:", "ftp:", "ftps:", "mhtml:", "ms-msdt:", "search-ms:", "javascript:", "vbscript:", "webdav:", "smb:", "ldap:"];

    /// <summary>Whether a text, such as a link's target or the instruction of a field, holds such an address: of the web, or of a share in the network
    /// (with backslashes single or, as in fields, doubled).</summary>
    public static bool IsIn(string text)
    {
        var address = text.Replace('/', '\\').TrimStart(' ', '"');
        return Array.Exists(Schemes, scheme => text.Contains(scheme, StringComparison.OrdinalIgnoreCase)) || IsShare(address) || HasShareAfter(address, "file:");
    }

    /// <summary>Whether the words of an instruction have one of them.</summary>
    public static bool IsInWords(string instruction) => IsIn(instruction) || instruction.Contains("file:", StringComparison.OrdinalIgnoreCase)
        || instruction.Split(' ', '"').Any(word => IsShare(word.Replace('/', '\\')));

    private static bool IsShare(string address) => address.StartsWith(@"\\", StringComparison.Ordinal) && address.TrimStart('\\') is [not ' ', _, ..] rest && rest.Contains('\\', StringComparison.Ordinal);

    // "file:///C:/…" is a disk, "file://server/…" and "file:////server/…" are shares
    private static bool HasShareAfter(string address, string scheme)
    {
        var at = address.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var rest = address[(at + scheme.Length)..];
        var name = rest.TrimStart('\\');
        return rest.Length - name.Length >= 2 && name is not [_, ':', ..] && name.Length > 0;
    }
}
