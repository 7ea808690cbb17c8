using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>A mail of the coordinator's own, and who gets it, before it is sent.</summary>
public sealed class MailPreviewFunction(CoordinatorAuthorization authorization, SendLoader loader, FlashStore flashes)
{
    /// <summary>Shows it.</summary>
    [Function("MailPreview")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/thu/xem")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var query = visit.Request.Query;
        var id = query["ban-thao"].ToString();
        var flash = await flashes.PeekAsync(visit.User, id, cancellationToken);
        if (flash is null || WrittenDraft.Of(flash) is not { } mail)
        {
            var empty = await loader.ComposeAsync(visit, Selection.Of(_ => []), kept: false, new(string.Empty, string.Empty), cancellationToken);
            return visit.Page<ComposePage>(empty with { Message = PageMessage.Error(SendTexts.DraftGone) }, StatusCodes.Status404NotFound);
        }

        // Who asks for somebody's mail has ticks of this page; before that the ticks of the form count.
        var view = SendView.Of(query["xem"]);
        var written = WrittenDraft.SelectionOf(flash);
        var selection = view.Kept ? Selection.Of(name => query[name]) : written with { Listed = written.All ? null : written.Codes };
        return visit.Page<SendPage>(await loader.LoadAsync(visit, SendKind.Write, selection, view with { Kept = view.Kept || written.All }, (id, mail), cancellationToken));
    }
}
