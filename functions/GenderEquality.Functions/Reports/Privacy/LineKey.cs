using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>What tells a line of an agency's report from all others: a hash of the agency and of the line's words. A decision about a line holds for
/// the same words in whichever submission of that agency they come again, and the words themselves need not be kept.</summary>
public static class LineKey
{
    private const int HexDigits = 32;

    /// <summary>The key, lower-case hexadecimal. Blanks, line breaks, upper case and the way letters are composed make no difference.</summary>
    public static string Of(AgencyCode agency, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{agency}\n{Words(text)}")))[..HexDigits];

    private static string Words(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
