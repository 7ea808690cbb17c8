using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>Gives paragraphs that come back from Word the sources that they are known to have: a paragraph that is stored, or proposed, in the same words.</summary>
internal static class EditedSources
{
    /// <summary>The paragraphs with their sources.</summary>
    public static IReadOnlyList<EditedParagraph> Restore(IReadOnlyList<EditedParagraph> paragraphs, IReadOnlyList<EditedParagraph> stored, IEnumerable<Proposal> proposals)
    {
        var known = stored.Concat(proposals.Select(proposal => proposal.Take())).GroupBy(paragraph => TextKey.Of(paragraph.Text), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return [.. paragraphs.Select(paragraph => known.GetValueOrDefault(TextKey.Of(paragraph.Text)) is { } same
            ? paragraph with { Sources = same.Sources, Model = paragraph.Model || same.Model }
            : paragraph)];
    }
}
