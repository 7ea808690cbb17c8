namespace GenderEquality.Functions.Campaigns;

/// <summary>Names of several, as a sentence counts them: after a number "các" is said twice.</summary>
internal static class PluralNames
{
    private static readonly string[] Plurals = ["các", "những"];

    /// <summary>A name without the word that makes it a plural; where it began with that word, it begins in lower case.</summary>
    public static string WithoutPlural(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => !Plurals.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return kept.Count == 0 ? name : string.Equals(kept[0], words[0], StringComparison.Ordinal) ? string.Join(' ', kept) : VietnameseFormat.LowerFirst(string.Join(' ', kept));
    }
}
