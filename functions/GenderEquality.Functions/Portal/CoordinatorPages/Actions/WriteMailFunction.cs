using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator sends a mail of their own.</summary>
public sealed class WriteMailFunction(CoordinatorAuthorization authorization, ManualMail mails)
{
    /// <summary>Sends it, or shows the form again with what is missing.</summary>
    [Function("WriteMail")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/thu")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await CoordinatorForm.ReadAsync(visit.Request, cancellationToken);
        var mail = new WrittenMail(form.Text("tieu-de", 200).ReplaceLineEndings(" "), form.Text("noi-dung", 8000));
        var chosen = form.Agencies("co-quan");
        var problem = mail.Subject.Length == 0 || mail.Text.Length == 0 ? ActionTexts.MailIncomplete : chosen.Count == 0 ? ActionTexts.NoRecipient : null;
        if (problem is not null)
        {
            return visit.Page<ComposePage>(
                new ComposeModel
                {
                    Campaign = visit.Campaign,
                    User = visit.User,
                    Selected = chosen,
                    Subject = mail.Subject,
                    Body = mail.Text,
                    Message = PageMessage.Error(ActionTexts.NotSaved, problem),
                },
                StatusCodes.Status400BadRequest);
        }

        var count = await mails.WriteAsync(visit.Campaign, [.. chosen], mail, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Written, count);
    }
}
