using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Inbox;

/// <summary>The coordinator answers an agency.</summary>
public sealed class AnswerFunction(CoordinatorAuthorization authorization, QuestionStore questions, AgencyQuestions answers, Confirmation confirmation)
{
    /// <summary>Keeps the answer, which goes out by mail; or shows the inbox with what is missing.</summary>
    [Function("Answer")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/hoi-dap/{question}")] HttpRequest request, string question, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, question, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, string id, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(visit.Campaign.Id, id, cancellationToken) is not { } question || visit.Campaign.FindAgency(question.Agency) is not { } agency)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var text = form.Text("tra-loi", 4000);
        var grants = question.Kind == QuestionKind.Extension && string.Equals(form.Text("viec", 20), "dong-y", StringComparison.Ordinal);
        var lastDay = grants ? form.Date("den-ngay") : null;
        var wrong = text.Length == 0 ? new FieldError($"tra-loi-{id}", ActionTexts.ReasonMissing)
            : grants && lastDay is null ? new FieldError($"den-ngay-{id}", ActionTexts.DateMissing)
            : grants && lastDay < visit.Campaign.DueBefore ? new FieldError($"den-ngay-{id}", ActionTexts.DateTooEarly(visit.Campaign.DueBefore.AddDays(-1)))
            : question.Answer is not null ? new FieldError($"hd-{id}", InboxTexts.AnsweredMeanwhile) : null;
        if (wrong is not null)
        {
            return await RefuseAsync(visit, id, text, wrong, cancellationToken);
        }

        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.Answer, form, CoordinatorAddress.Inbox, agency) is { } before)
        {
            return before;
        }

        return await answers.AnswerAsync(visit.Campaign, id, new QuestionReply(text, lastDay), visit.User, cancellationToken) is null
            ? await RefuseAsync(visit, id, text, new FieldError($"hd-{id}", InboxTexts.AnsweredMeanwhile), cancellationToken)
            : await visit.DoneAsync(CoordinatorAddress.Inbox, ActionResults.Answered);
    }

    private async Task<PortalResult> RefuseAsync(CoordinatorVisit visit, string id, string typed, FieldError wrong, CancellationToken cancellationToken)
    {
        var model = await InboxModel.LoadAsync(visit, questions, cancellationToken);
        return visit.Page<InboxPage>(model with { Refused = id, Typed = typed, Message = PageMessage.Invalid(ActionTexts.NotSaved, wrong) }, StatusCodes.Status400BadRequest);
    }
}
