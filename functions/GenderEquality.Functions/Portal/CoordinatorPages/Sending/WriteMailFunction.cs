using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>The coordinator has written a mail of their own.</summary>
public sealed class WriteMailFunction(CoordinatorAuthorization authorization, SendLoader loader, FlashStore flashes)
{
    /// <summary>Keeps it for the page that shows who gets it, or shows the form again with what is missing.</summary>
    [Function("WriteMail")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/thu")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var mail = new WrittenMail(form.Text("tieu-de", 200).ReplaceLineEndings(" "), form.Text("noi-dung", 8000));
        var selection = Selection.Of(name => form.Texts(name, 8000));
        List<FieldError> wrong = [];
        if (mail.Subject.Length == 0)
        {
            wrong.Add(new FieldError("tieu-de", ComposeTexts.SubjectMissing));
        }

        if (mail.Text.Length == 0)
        {
            wrong.Add(new FieldError("noi-dung-thu", ComposeTexts.BodyMissing));
        }

        if (selection.Codes.Count == 0 && !(selection.All && selection.Rest))
        {
            wrong.Add(new FieldError("nguoi-nhan", ActionTexts.NoRecipient));
        }

        if (wrong.Count > 0)
        {
            var model = await loader.ComposeAsync(visit, selection, kept: true, mail, cancellationToken);
            return visit.Page<ComposePage>(model with { Message = PageMessage.Invalid(ActionTexts.NotSaved, [.. wrong]) }, StatusCodes.Status400BadRequest);
        }

        return visit.SeeOther($"{CoordinatorAddress.MailPreview}?ban-thao={await flashes.KeepAsync(visit.User, WrittenDraft.Keep(form), cancellationToken)}");
    }
}
