using GenderEquality.Functions.Consolidation.Official;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>Gathers what the page of the official version shows.</summary>
public sealed class OfficialPageLoader(OfficialPreparation preparation)
{
    /// <summary>The page as it stands now.</summary>
    public async Task<OfficialModel> LoadAsync(CoordinatorVisit visit, CancellationToken cancellationToken) => new()
    {
        Campaign = visit.Campaign,
        User = visit.User,
        MayMake = visit.Has(visit.Campaign.Approval.Drafter),
        Readiness = await preparation.ReadAsync(visit.Campaign, cancellationToken),
    };
}
