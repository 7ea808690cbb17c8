using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>One section while it is edited.</summary>
public sealed record EditSectionModel : CoordinatorPageModel
{
    /// <summary>The section.</summary>
    public required SignedSection Section { get; init; }

    /// <summary>Paragraphs in the form: what is stored, or what was just typed.</summary>
    public required IReadOnlyList<EditedParagraph> Paragraphs { get; init; }

    /// <summary>What is stored; null where nothing is.</summary>
    public EditedText? Stored { get; init; }

    /// <summary>Tag of what is stored; null where nothing is.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether what is stored must be shown beside what was typed.</summary>
    public bool Conflict { get; init; }

    /// <summary>Number of the newest version; null without one.</summary>
    public int? Version { get; init; }

    /// <summary>Statements and proposals of that version; null without one.</summary>
    public DraftSection? Draft { get; init; }

    /// <summary>Sources that have changed.</summary>
    public IReadOnlySet<TextSource> Changed { get; init; } = new HashSet<TextSource>();

    /// <summary>What agencies wrote, the page of it that is shown.</summary>
    public required ContributionPage Contributions { get; init; }

    /// <summary>Earlier texts, newest first.</summary>
    public IReadOnlyList<EditedText> History { get; init; } = [];

    /// <summary>Whether its rows are tasks.</summary>
    public bool IsTable => Section.Synthesis == SectionSynthesis.Tasks;

    /// <summary>Whether a paragraph of another section can be taken as a model.</summary>
    public bool CanBeModel => Campaign.SignedReport.Models is { } models && models.Key != Section.Key;

    /// <summary>Whether a proposal is in the text already.</summary>
    public bool IsTaken(TextSource source) => Paragraphs.Any(paragraph => paragraph.Sources.Contains(source));
}
