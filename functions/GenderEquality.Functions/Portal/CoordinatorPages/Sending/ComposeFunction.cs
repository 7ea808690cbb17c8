using GenderEquality.Functions.Storage.Flashes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>The form for a mail to agencies.</summary>
public sealed class ComposeFunction(CoordinatorAuthorization authorization, SendLoader loader, FlashStore flashes)
{
    /// <summary>Shows it with the agencies that the address names, or as it was left.</summary>
    [Function("Compose")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/thu")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var query = visit.Request.Query;
        var flash = await flashes.PeekAsync(visit.User, query["ban-thao"], cancellationToken);
        if (flash is not null && WrittenDraft.Of(flash) is { } mail)
        {
            return visit.Page<ComposePage>(await loader.ComposeAsync(visit, WrittenDraft.SelectionOf(flash), kept: true, mail, cancellationToken));
        }

        return visit.Page<ComposePage>(await loader.ComposeAsync(visit, Selection.Of(name => query[name]), kept: false, new(string.Empty, string.Empty), cancellationToken));
    }
}
