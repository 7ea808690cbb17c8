using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Editorial;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>What a draft that was edited in Word would change.</summary>
public sealed record DraftDifferencesModel : CoordinatorPageModel
{
    /// <summary>The upload.</summary>
    public required UploadedDraft Upload { get; init; }

    /// <summary>Version that the draft was made as.</summary>
    public required int Version { get; init; }

    /// <summary>The newest version; null without one.</summary>
    public int? Newest { get; init; }

    /// <summary>Sections whose text differs, in the report's order.</summary>
    public required IReadOnlyList<DraftDifference> Differences { get; init; }

    /// <summary>Proposals that still carry their mark, in all sections.</summary>
    public int Marked { get; init; }
}

/// <summary>A section whose text in the file differs from what is stored.</summary>
/// <param name="Section">The section.</param>
/// <param name="Stored">What is stored; null where nothing is.</param>
/// <param name="Paragraphs">What stands in the file, with the sources that its paragraphs are known to have.</param>
public sealed record DraftDifference(SignedSection Section, StoredText? Stored, IReadOnlyList<EditedParagraph> Paragraphs)
{
    /// <summary>Paragraphs that are stored.</summary>
    public IReadOnlyList<EditedParagraph> Old => Stored?.Text.Paragraphs ?? [];

    /// <summary>A paragraph in one line, with what stands beside it.</summary>
    public static string Line(EditedParagraph paragraph) => paragraph switch
    {
        { Task: { } task } => $"{task.Agency} | {task.Task} | {paragraph.Text}",
        { Addressee: { } addressee } => $"[{addressee}] {paragraph.Text}",
        _ => paragraph.Text,
    };
}
