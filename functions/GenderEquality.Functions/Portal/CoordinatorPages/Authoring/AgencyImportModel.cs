using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A list of agencies beside those of a draft.</summary>
public sealed record AgencyImportModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>Tag of its state.</summary>
    public required string Tag { get; init; }

    /// <summary>Id of the list; null without one.</summary>
    public string? ListId { get; init; }

    /// <summary>The list; null without one.</summary>
    public ListedAgencies? List { get; init; }

    /// <summary>What it would change; null without one.</summary>
    public AgencyChanges? Changes { get; init; }

    /// <summary>Differences of a kind.</summary>
    public IReadOnlyList<AgencyDifference> Of(AgencyDifferenceKind kind) => [.. (Changes?.Differences ?? []).Where(difference => difference.Kind == kind)];
}
