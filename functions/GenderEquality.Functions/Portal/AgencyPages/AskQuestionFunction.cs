using System.Globalization;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes what an agency asks: a question, a difficulty, a later date.</summary>
public sealed class AskQuestionFunction(AgencyForms forms, QuestionsLoader loader, FormQuota quota, AgencyQuestions questions, AgencyNotices notices, TimeProvider clock)
{
    private const int LongestText = 4000;

    /// <summary>Keeps it and leads back to the page; shows the page with what is wrong, and what was typed, when it is refused.</summary>
    [Function("AskQuestion")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/hoi-dap")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => AskAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> AskAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        var page = await loader.LoadAsync(visit, cancellationToken);
        var typed = Read(form);
        var today = DateOnly.FromDateTime(visit.Campaign.Local(clock.GetUtcNow()).DateTime);
        var errors = AskedFormRules.Check(typed, page.Due.LastDay, today);
        if (errors.Count > 0)
        {
            var refused = page with { Typed = typed, Message = PageMessage.Invalid(DeskTexts.NotSent, errors) };
            return PortalPage.Of<QuestionsPage>(PageKind.Agency, refused, StatusCodes.Status400BadRequest);
        }

        var (name, limit) = typed.Kind == QuestionKind.Extension ? ("extension", FormQuota.Extensions) : ("question", FormQuota.Questions);
        if (await quota.TakeAsync(visit, name, limit, DeskTexts.NotSent, cancellationToken) is { } tooOften)
        {
            var later = page with { Typed = typed, Message = tooOften.Message };
            return PortalPage.Of<QuestionsPage>(PageKind.Agency, later, StatusCodes.Status429TooManyRequests).RetryAfter(tooOften.RetryAfter);
        }

        var question = new Question
        {
            Campaign = visit.Campaign.Id,
            Agency = visit.Agency.Code,
            Id = Ulid.TryParse(form.Text("ma", 26), CultureInfo.InvariantCulture, out var id) ? id.ToString(null, CultureInfo.InvariantCulture) : page.NextId,
            Kind = typed.Kind!.Value,
            Text = typed.Text,
            Asked = clock.GetUtcNow(),
            LastDay = typed.Kind == QuestionKind.Extension ? typed.LastDay : null,
        };
        await questions.AskAsync(question, AuditTexts.AgencyItself, cancellationToken);
        return await notices.DoneAsync(visit, AgencyAddress.Questions(visit.Token), AgencyResults.Asked);
    }

    private static AskedForm Read(PostedForm form)
    {
        QuestionKind? kind = form.Text("loai", 20) switch
        {
            "cau-hoi" => QuestionKind.Question,
            "kho-khan" => QuestionKind.Difficulty,
            "gia-han" => QuestionKind.Extension,
            _ => null,
        };
        return new AskedForm(kind, form.Text(kind == QuestionKind.Extension ? "ly-do" : "noi-dung", LongestText), form.Text("den-ngay", 40), form.Date("den-ngay"));
    }
}
