using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>The coordinator takes back a decision between figures.</summary>
public sealed class ReopenFunction(CoordinatorAuthorization authorization, SettlingLoader loader, SettlementDecisions decisions)
{
    /// <summary>Takes it back.</summary>
    [Function("Reopen")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/doi-chieu/{table}/{row}/mo-lai")] HttpRequest request,
        string table,
        string row,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, table, row, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, string table, string row, CancellationToken cancellationToken)
    {
        if (!TableKey.TryParse(table, null, out var key))
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var reason = SettlingForm.Reason(form);
        var outcome = await decisions.ReopenAsync(visit.Campaign, (key, row), SettlingForm.Seen(form), reason, visit.User, cancellationToken);
        return outcome == SettlementOutcome.Done
            ? await visit.DoneAsync(CoordinatorAddress.Settling, ActionResults.Reopened)
            : await loader.RefusedAsync(visit, SettlingTexts.Changed, new RefusedSettlement(key, row, form), cancellationToken);
    }
}
