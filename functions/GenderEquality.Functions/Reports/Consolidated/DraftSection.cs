using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What a version offers for a section of the signed report to the officer who edits it.</summary>
/// <param name="Section">Section of the signed report.</param>
/// <param name="Statements">Sentences made from the figures, of all audiences.</param>
/// <param name="Proposals">Proposed paragraphs.</param>
public sealed record DraftSection(SectionKey Section, IReadOnlyList<string> Statements, IReadOnlyList<Proposal> Proposals);

/// <summary>A paragraph that an agency wrote in a section of the outline, or a row of a table in its text.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Text">Its words.</param>
public sealed record Contribution(TextSource Source, string Text)
{
    /// <summary>Whether the agency's report must still be corrected.</summary>
    public bool ToCorrect { get; init; }
}
