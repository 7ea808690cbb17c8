using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A draft: its parts, and what is wrong with it.</summary>
public sealed record DraftModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>Tag of its state.</summary>
    public required string Tag { get; init; }

    /// <summary>What came of checking it.</summary>
    public required DraftCheck Check { get; init; }

    /// <summary>What to look at before it is opened: what last year's campaign could not say, and what hardly anybody means.</summary>
    public IReadOnlyList<DraftFault> ToLookAt => [.. Draft.ToLookAt, .. DraftReview.Of(Draft.Document, Today).Where(note => Draft.ToLookAt.All(other => other.Place != note.Place))];

    /// <summary>What could be taken away because it refers to what is not there any more; null where nothing is wrong.</summary>
    public DraftRemoval? Dangling => Check.Faults.Count > 0 ? DraftRemoval.OfDangling(Draft.Document) : null;

    /// <summary>Local date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How many faults a part has.</summary>
    public int FaultsOf(DraftPart part) => Check.Faults.Count(fault => DraftPages.PartOf(fault.Place) == part);

    /// <summary>How many items a part has; null for one that is no list.</summary>
    public int? CountOf(DraftPart part) => !part.Place.IsRoot && part.Place.Find(Draft.Document) is System.Text.Json.Nodes.JsonArray items ? items.Count : null;
}

/// <summary>Earlier states of a draft.</summary>
public sealed record DraftHistoryModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft as it stands.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>Tag of its state.</summary>
    public required string Tag { get; init; }

    /// <summary>Earlier states, newest first.</summary>
    public required IReadOnlyList<CampaignDraft> Earlier { get; init; }
}
