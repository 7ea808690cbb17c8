namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>Blots words out of a text that was written apart from the line in which they were found.</summary>
public static class HiddenWords
{
    /// <summary>The text without them; the longest go first, for one may hold another.</summary>
    public static string Blot(string text, IEnumerable<string> words) => words.Where(word => word.Length > 0)
        .OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)
        .Aggregate(text, (left, word) => left.Replace(word, PrivacyTexts.Masked, StringComparison.OrdinalIgnoreCase));
}
