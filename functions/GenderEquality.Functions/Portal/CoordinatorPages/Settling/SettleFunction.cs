using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>The coordinator decides whose figures count in a row.</summary>
public sealed class SettleFunction(CoordinatorAuthorization authorization, SettlingLoader loader, SettlementDecisions decisions)
{
    /// <summary>Saves the decision.</summary>
    [Function("Settle")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/doi-chieu/{table}/{row}")] HttpRequest request,
        string table,
        string row,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, table, row, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, string table, string row, CancellationToken cancellationToken)
    {
        if (!TableKey.TryParse(table, null, out var key) || visit.Campaign.Tables.FirstOrDefault(other => other.Key == key) is not { } found)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var typed = SettlingForm.Of(form, visit.Campaign, found, row);
        var problem = typed.Problem ?? (await decisions.SettleAsync(visit.Campaign, typed.Choice!, visit.User, cancellationToken) switch
        {
            SettlementOutcome.Done => null,
            SettlementOutcome.Nothing => SettlingTexts.NothingChosen,
            _ => SettlingTexts.Changed,
        });
        return problem is null
            ? await visit.DoneAsync(CoordinatorAddress.Settling, ActionResults.Settled)
            : await loader.RefusedAsync(visit, problem, new RefusedSettlement(key, row, form), cancellationToken);
    }
}
