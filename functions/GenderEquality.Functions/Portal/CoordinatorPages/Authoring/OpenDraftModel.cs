using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What opening a draft does, before it is done.</summary>
public sealed record OpenDraftModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>Tag of its state.</summary>
    public required string Tag { get; init; }

    /// <summary>Local date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What to look at before.</summary>
    public required IReadOnlyList<DraftFault> ToLookAt { get; init; }

    /// <summary>What would be done.</summary>
    public required OpeningPlan Plan { get; init; }
}
