using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>A draft that an officer edited in Word, read back.</summary>
/// <param name="Campaign">What stands for its campaign, see <see cref="Reports.EditedTag"/>; null for a file that is no such draft.</param>
/// <param name="Version">Version of the report that the draft was made as.</param>
/// <param name="Sections">Its sections in document order, those without text too.</param>
public sealed record EditedDraft(string? Campaign, int Version, IReadOnlyList<EditedDraftSection> Sections)
{
    /// <summary>Why the file was refused; null when it was not.</summary>
    public Finding? Refusal { get; init; }
}

/// <summary>A section of an edited draft.</summary>
/// <param name="Section">Section of the signed report.</param>
/// <param name="Paragraphs">Its text; sources are not known.</param>
/// <param name="Marked">Proposals that still carry their mark: the officer did not take them over.</param>
public sealed record EditedDraftSection(SectionKey Section, IReadOnlyList<EditedParagraph> Paragraphs, int Marked);
