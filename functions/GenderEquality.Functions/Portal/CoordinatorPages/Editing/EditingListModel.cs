using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The sections of the signed report and how far they are edited.</summary>
public sealed record EditingListModel : CoordinatorPageModel
{
    /// <summary>Sections in order.</summary>
    public required IReadOnlyList<EditingLine> Lines { get; init; }

    /// <summary>Number of the newest version; null without one.</summary>
    public int? Version { get; init; }

    /// <summary>How large an upload may be.</summary>
    public required UploadLimits Limits { get; init; }

    /// <summary>Sections that still must be edited.</summary>
    public int Remaining => Lines.Count(line => line is { IsRequired: true, Text: null });
}

/// <summary>One section in the list.</summary>
/// <param name="Section">The section.</param>
/// <param name="Text">What is edited; null where nothing is.</param>
/// <param name="SourceChanged">Whether a source of it has changed.</param>
/// <param name="Proposals">How many paragraphs are proposed.</param>
/// <param name="IsRequired">Whether it is made from what agencies wrote.</param>
public sealed record EditingLine(SignedSection Section, EditedText? Text, bool SourceChanged, int Proposals, bool IsRequired);
