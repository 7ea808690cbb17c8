using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>The page "Đối chiếu số liệu", as it is opened and as it answers a form that is not taken.</summary>
public sealed class SettlingLoader(SettlementDesk desk)
{
    /// <summary>The page.</summary>
    public async Task<PortalResult> PageAsync(CoordinatorVisit visit, CancellationToken cancellationToken) => visit.Page<SettlingPage>(new SettlingModel
    {
        Campaign = visit.Campaign,
        User = visit.User,
        State = await desk.LoadAsync(visit.Campaign.Id, cancellationToken),
    });

    /// <summary>The page with what is wrong with a form; what was typed is still there.</summary>
    public async Task<PortalResult> RefusedAsync(CoordinatorVisit visit, string problem, RefusedSettlement typed, CancellationToken cancellationToken) => visit.Page<SettlingPage>(
        new SettlingModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Message = PageMessage.Error(ActionTexts.NotSaved, problem),
            State = await desk.LoadAsync(visit.Campaign.Id, cancellationToken),
            Refused = typed,
        },
        StatusCodes.Status400BadRequest);
}
