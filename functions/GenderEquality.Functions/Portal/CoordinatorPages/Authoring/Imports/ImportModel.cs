using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>What a Word file proposes for a draft.</summary>
public sealed record ImportModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Stored.Draft.Title;

    /// <summary>The draft as it stands.</summary>
    public required StoredDraft Stored { get; init; }

    /// <summary>The proposals.</summary>
    public required ImportReading Reading { get; init; }

    /// <summary>What was chosen and typed just now; null when the page is opened.</summary>
    public ImportChoice? Choice { get; init; }

    /// <summary>Whether all that is likely was asked for, also what replaces something.</summary>
    public bool All { get; init; }

    /// <summary>Whether there is anything that only <see cref="All"/> would tick.</summary>
    public bool HasMore => !All && Reading.Items.Any(item => item is { IsSame: false, IsTicked: false, IsProposed: true });

    /// <summary>Whether a proposal is ticked.</summary>
    public bool IsTicked(ImportItem item) => Choice?.IsChosen(item) ?? (item.IsTicked || (All && item.IsProposed));

    /// <summary>What stands in a field.</summary>
    public string ValueOf(ImportItem item, ImportField field) => Choice?.Typed.GetValueOrDefault((item.Id, field.Name)) ?? field.Value;

    /// <summary>Proposals of a part that say something else than the draft.</summary>
    public IEnumerable<ImportItem> OpenOf(ImportPart part) => Reading.Items.Where(item => item.Part == part && !item.IsSame);

    /// <summary>How many say what is in the draft already.</summary>
    public int SameOf(ImportPart part) => Reading.Items.Count(item => item.Part == part && item.IsSame);
}
