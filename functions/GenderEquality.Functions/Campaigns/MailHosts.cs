using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Addresses in plain text that mail programs make links of: with a scheme, with "www.", or a bare name. Addresses of mail are none.</summary>
internal static partial class MailHosts
{
    /// <summary>What would become a link, as written.</summary>
    public static IEnumerable<string> In(string text) => Link().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ';', ':', ')', '”', '"', '\''));

    /// <summary>Whether it leads to one of the hosts, or to one below them, by the web.</summary>
    public static bool Allows(string link, IReadOnlyList<string> hosts)
    {
        var address = link.Contains("://", StringComparison.Ordinal) ? link : "https://" + link;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "" }
            && hosts.Any(host => string.Equals(uri.IdnHost, host, StringComparison.OrdinalIgnoreCase) || uri.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it is the name of a host, of two labels or more.</summary>
    public static bool IsName(string host) => Name().IsMatch(host);

    // An end in capitals is an abbreviation, as in "TP.HCM", but for those that everybody takes for a host's
    [GeneratedRegex(
        @"[a-zA-Z][a-zA-Z0-9+.-]*://\S*|(?<![\p{L}\p{N}@.-])[wW]{3}\.\S+|(?<![\p{L}\p{N}@._+-])([a-zA-Z0-9][a-zA-Z0-9-]*\.)+([a-z]{2,}|[vV][nN]|[cC][oO][mM]|[nN][eE][tT]|[oO][rR][gG])(?![\p{L}\p{N}@-])(?!\.[\p{L}\p{N}])(?!\.?[a-zA-Z0-9.+_-]*@)(/\S*)?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
