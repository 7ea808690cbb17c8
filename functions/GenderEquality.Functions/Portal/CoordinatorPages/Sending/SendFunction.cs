using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>The coordinator has seen who gets what, and sends it.</summary>
public sealed class SendFunction(CoordinatorAuthorization authorization, SendLoader loader, ManualMail mails, FlashStore flashes)
{
    /// <summary>Sends it to those that are ticked.</summary>
    [Function("Send")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/gui")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (SendAddress.Parse(form.Text("viec", 20)) is not { } kind)
        {
            return visit.NotFound();
        }

        var selection = Selection.Of(name => form.Texts(name, 8000));
        var chosen = selection.Chosen(await loader.LinesAsync(visit.Campaign, cancellationToken));
        var draft = form.Text("ban-thao", 40);
        if (chosen.Count == 0)
        {
            return await AgainAsync(visit, kind, selection, draft, cancellationToken);
        }

        var (campaign, user) = (visit.Campaign, visit.User);
        switch (kind)
        {
            case SendKind.Remind:
                return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Reminded, await mails.RemindAsync(campaign, [.. chosen], user, cancellationToken));
            case SendKind.Invite:
                return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Invited, await mails.InviteAsync(campaign, [.. chosen], user, cancellationToken));
            case SendKind.NewLink:
                return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.LinksSent, await mails.SendLinkAsync(campaign, [.. chosen], user, cancellationToken));
            default:
                // What was written is taken away: a form sent twice sends once.
                return WrittenDraft.Of(await flashes.TakeAsync(user, draft, cancellationToken)) is { } mail
                    ? await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Written, await mails.WriteAsync(campaign, [.. chosen], mail, user, cancellationToken))
                    : await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.DoneBefore);
        }
    }

    private async Task<PortalResult> AgainAsync(CoordinatorVisit visit, SendKind kind, Selection selection, string draft, CancellationToken cancellationToken)
    {
        (string, WrittenMail)? written = kind == SendKind.Write && WrittenDraft.Of(await flashes.PeekAsync(visit.User, draft, cancellationToken)) is { } mail ? (draft, mail) : null;
        var model = await loader.LoadAsync(visit, kind, selection, new SendView(Kept: true), written, cancellationToken);
        return visit.Page<SendPage>(model with { Message = PageMessage.Error(ActionTexts.NotSaved, ActionTexts.NoRecipient) }, StatusCodes.Status400BadRequest);
    }
}
