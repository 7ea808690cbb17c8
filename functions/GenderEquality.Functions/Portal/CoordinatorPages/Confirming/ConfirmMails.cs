using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>The mail that one agency gets of an act that is not done yet, as it will be.</summary>
public sealed class ConfirmMails(SubmissionStore submissions, QuestionStore questions, MailComposer composer, TimeProvider clock)
{
    /// <summary>The mail.</summary>
    public async Task<ConfirmMail> OfAsync(CoordinatorVisit visit, Agency agency, AgencyRow row, WaitingForm waiting, CancellationToken cancellation)
    {
        var (found, changed, future) = await FindAsync(visit, agency, row, waiting, cancellation);
        if (found is not { } reason)
        {
            return waiting.Deed == ConfirmedDeed.UploadFor ? new ConfirmMail(Addresses(row, agency), null, ConfirmTexts.TextLater) : ConfirmMail.None;
        }

        var mail = new MailRow(visit.Campaign.Id, agency.Code, reason) { Queued = clock.GetUtcNow() };
        return new ConfirmMail(Addresses(changed, agency), await composer.PreviewAsync(visit.Campaign, agency, changed, mail, future, cancellation));
    }

    private static IReadOnlyList<string> Addresses(AgencyRow row, Agency agency) => [.. row.EmailsOf(agency).Select(address => address.ToString())];

    private async Task<(MailReason? Reason, AgencyRow Row, MailFuture? Future)> FindAsync(
        CoordinatorVisit visit, Agency agency, AgencyRow row, WaitingForm waiting, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        switch (waiting.Deed)
        {
            case ConfirmedDeed.Return or ConfirmedDeed.Accept when SubmissionId.TryParse(waiting.Text("lan-nop"), null, out var id):
                var found = await submissions.FindAsync(new SubmissionRef(visit.Campaign.Id, agency.Code, id), cancellation);
                var review = new Review(waiting.Deed == ConfirmedDeed.Accept, waiting.Text("y-kien"), visit.User, now);
                return found is null ? (null, row, null) : (MailReason.Review(id, now), row, new MailFuture { Submission = StatusRule.Of(found, review) });
            case ConfirmedDeed.Extend when waiting.Day("den-ngay") is { } day:
                return (MailReason.Extended(now), row with { Extension = new Extension(day.AddDays(1), waiting.Text("ly-do")) }, null);
            case ConfirmedDeed.WithdrawExtension:
                return (MailReason.Unextended(now), row with { Extension = null }, null);
            case ConfirmedDeed.Exempt:
                return (MailReason.Exempted(now), row with { Exemption = new Exemption(waiting.Text("ly-do")) }, null);
            case ConfirmedDeed.Unexempt:
                return (MailReason.Unexempted(now), row with { Exemption = null }, null);
            case ConfirmedDeed.ReopenAgency when waiting.Day("mo-den-ngay") is { } open:
                return (MailReason.Reopened(now), row with { ReopenedBefore = open.AddDays(1) }, null);
            case ConfirmedDeed.RevokeLinks:
                return (MailReason.NewLink(now), row, null);
            case ConfirmedDeed.ChangeContacts:
                return (MailReason.NewLink(now), row with { Contacts = [.. TypedPerson.Of((name, _) => waiting.Texts(name)).Where(person => !person.OnlyEscalation).Select(person => EmailAddress.Parse(person.Email)).Distinct()] }, null);
            case ConfirmedDeed.Answer when waiting.Granted() is { } granted:
                return (MailReason.Extended(now), row with { Extension = new Extension(granted.AddDays(1), waiting.Text("tra-loi")) }, null);
            case ConfirmedDeed.Answer when await questions.FindAsync(visit.Campaign.Id, waiting.Action[(waiting.Action.LastIndexOf('/') + 1)..], cancellation) is { } question:
                var answer = new QuestionAnswer(waiting.Text("tra-loi"), visit.User, now, question.Kind == QuestionKind.Extension ? false : null);
                return (MailReason.Answered(question.Id), row, new MailFuture { Question = question with { Answer = answer } });
            default:
                return (null, row, null);
        }
    }
}
