using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>Gathers what comes of a form that waits for the last word.</summary>
public sealed class ConfirmLoader(AgencyStore agencies, SubmissionStore submissions, QuestionStore questions, MailComposer composer, TimeProvider clock)
{
    /// <summary>The page.</summary>
    public async Task<ConfirmModel> LoadAsync(CoordinatorVisit visit, WaitingForm waiting, string id, CancellationToken cancellation)
    {
        var campaign = visit.Campaign;
        var agency = waiting.Agency is { } code ? campaign.FindAgency(code) : null;
        var row = agency is null ? null : await agencies.GetAsync(campaign, agency.Code, cancellation);
        var text = agency is null ? null : await TextAsync(visit, agency, row!, waiting, cancellation);
        return new ConfirmModel
        {
            Campaign = campaign,
            User = visit.User,
            Agency = agency,
            Title = ConfirmTexts.Title(waiting.Deed),
            Consequences = [.. Own(waiting), .. ConfirmTexts.Consequences(waiting.Deed)],
            Typed = [.. Typed(waiting).Where(typed => typed.Text.Length > 0)],
            Recipients = text is null ? [] : row!.EmailsOf(agency!),
            Text = text,
            Action = waiting.Action,
            Back = waiting.Back,
            Fields = waiting.Fields,
            Id = id,
            Grave = waiting.Deed is ConfirmedDeed.RevokeLinks or ConfirmedDeed.WithdrawVersion,
        };
    }

    private async Task<MailText?> TextAsync(CoordinatorVisit visit, Agency agency, AgencyRow row, WaitingForm waiting, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        Task<MailText> Of(MailReason reason, AgencyRow changed, MailFuture? future = null) =>
            composer.PreviewAsync(visit.Campaign, agency, changed, new MailRow(visit.Campaign.Id, agency.Code, reason) { Queued = now }, future, cancellation);
        switch (waiting.Deed)
        {
            case ConfirmedDeed.Return or ConfirmedDeed.Accept when SubmissionId.TryParse(waiting.Text("lan-nop"), null, out var id):
                var found = await submissions.FindAsync(new SubmissionRef(visit.Campaign.Id, agency.Code, id), cancellation);
                var review = new Review(waiting.Deed == ConfirmedDeed.Accept, waiting.Text("y-kien"), visit.User, now);
                return found is null ? null : await Of(MailReason.Review(id, now), row, new MailFuture { Submission = StatusRule.Of(found, review) });
            case ConfirmedDeed.Extend when Day(waiting) is { } day:
                return await Of(MailReason.Extended(now), row with { Extension = new Extension(day.AddDays(1), waiting.Text("ly-do")) });
            case ConfirmedDeed.RevokeLinks:
                return await Of(MailReason.NewLink(now), row);
            case ConfirmedDeed.Answer when Granted(waiting) is { } granted:
                return await Of(MailReason.Extended(now), row with { Extension = new Extension(granted.AddDays(1), waiting.Text("tra-loi")) });
            case ConfirmedDeed.Answer when await questions.FindAsync(visit.Campaign.Id, waiting.Action[(waiting.Action.LastIndexOf('/') + 1)..], cancellation) is { } question:
                var answer = new QuestionAnswer(waiting.Text("tra-loi"), visit.User, now, question.Kind == QuestionKind.Extension ? false : null);
                return await Of(MailReason.Answered(question.Id), row, new MailFuture { Question = question with { Answer = answer } });
            default:
                return null;
        }
    }

    private static IEnumerable<string> Own(WaitingForm waiting) => waiting.Deed switch
    {
        ConfirmedDeed.Extend when Day(waiting) is { } day => [ConfirmTexts.ExtendedTo(day)],
        ConfirmedDeed.Answer when Granted(waiting) is { } day => [ConfirmTexts.Granted(day)],
        ConfirmedDeed.Answer when waiting.Text("viec").Length > 0 => [ConfirmTexts.Declined],
        _ => [],
    };

    private static (string Label, string Text)[] Typed(WaitingForm waiting) =>
        [(ConfirmTexts.Remark, waiting.Text("y-kien")), (ConfirmTexts.Remark, waiting.Text("tra-loi")), (ConfirmTexts.Reason, waiting.Text("ly-do"))];

    private static DateOnly? Granted(WaitingForm waiting) => string.Equals(waiting.Text("viec"), "dong-y", StringComparison.Ordinal) ? Day(waiting) : null;

    private static DateOnly? Day(WaitingForm waiting) => PostedForm.DayOf(waiting.Text("den-ngay"));
}
