using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Rules that all keys share.</summary>
internal static partial class KeyRules
{
    /// <summary>An error for every key that an earlier element has already, and for every malformed one.</summary>
    public static IEnumerable<CampaignFileError> Check<T>(IEnumerable<T> elements, Func<T, string> keyOf, string path, string member = "key")
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, element) in elements.Index())
        {
            var key = keyOf(element);
            if (!seen.Add(key))
            {
                yield return new CampaignFileError($"{path}[{index}].{member}", $"'{key}' is a duplicate. Give each its own.");
            }

            if (!Form().IsMatch(key))
            {
                yield return new CampaignFileError($"{path}[{index}].{member}", $"'{key}' is no key; write ASCII letters and digits with single dots or hyphens between them.");
            }
        }
    }

    // Keys become parts of tags (w:tag), file names and addresses.
    [GeneratedRegex(@"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
