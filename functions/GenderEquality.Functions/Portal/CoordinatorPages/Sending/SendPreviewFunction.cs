using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>Who is about to get what, before anything is sent.</summary>
public sealed class SendPreviewFunction(CoordinatorAuthorization authorization, SendLoader loader)
{
    /// <summary>Shows it; a mail of the coordinator's own is written first.</summary>
    [Function("SendPreview")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/gui")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var query = visit.Request.Query;
        if (SendAddress.Parse(query["viec"]) is not { } kind)
        {
            return visit.NotFound();
        }

        if (kind == SendKind.Write)
        {
            return visit.SeeOther($"{CoordinatorAddress.Mail}{visit.Request.QueryString}");
        }

        return visit.Page<SendPage>(await loader.LoadAsync(visit, kind, Selection.Of(name => query[name]), SendView.Of(query["xem"]), written: null, cancellationToken));
    }
}
