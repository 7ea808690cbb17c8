using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>An agency, as its paragraphs are compared with those of others: its own names make none of them its own.</summary>
internal sealed class AgencyWords(Agency agency, Vocabulary vocabulary)
{
    private readonly string[] names =
        [.. new[] { agency.Name, agency.NameInText, agency.ShortName }.Select(TextKey.Of).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];

    /// <summary>Who.</summary>
    public Agency Agency => agency;

    /// <summary>Numbers of words.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Whether a text names the agency in full or as sentences name it; a short form alone does not tell readers who it is.</summary>
    public bool IsNamedIn(string text)
    {
        var key = $" {TextKey.Of(text)} ";
        return key.Contains($" {TextKey.Of(agency.Name)} ", StringComparison.Ordinal) || key.Contains($" {TextKey.Of(agency.NameInText)} ", StringComparison.Ordinal);
    }

    /// <summary>A key without the agency's names.</summary>
    public string WithoutOwnName(string key)
    {
        var text = $" {key} ";
        foreach (var name in names)
        {
            text = text.Replace($" {name} ", " ", StringComparison.Ordinal);
        }

        return text;
    }
}
