using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>The mails that one agency gets of an act that is not done yet, as they will be.</summary>
public sealed class ConfirmMails(SubmissionStore submissions, QuestionStore questions, MailComposer composer, TimeProvider clock)
{
    /// <summary>The mails, in the order in which they go out.</summary>
    public async Task<IReadOnlyList<ConfirmMail>> OfAsync(CoordinatorVisit visit, Agency agency, AgencyRow row, WaitingForm waiting, CancellationToken cancellation)
    {
        if (waiting.Deed is ConfirmedDeed.ChangeContacts or ConfirmedDeed.ChangeContactsAndLinks)
        {
            return await ContactsAsync(visit, agency, row, waiting, cancellation);
        }

        var (found, changed, future) = await FindAsync(visit, agency, row, waiting, cancellation);
        return found is { } reason ? [await WriteAsync(visit, agency, changed, reason, future, cancellation)]
            : waiting.Deed == ConfirmedDeed.UploadFor ? [new ConfirmMail(Addresses(row, agency), null, ConfirmTexts.TextLater)] : [];
    }

    private async Task<IReadOnlyList<ConfirmMail>> ContactsAsync(CoordinatorVisit visit, Agency agency, AgencyRow row, WaitingForm waiting, CancellationToken cancellation)
    {
        var at = clock.GetUtcNow();
        var people = TypedPerson.Of((name, _) => waiting.Texts(name));
        var changed = row with { Contacts = [.. people.Where(person => !person.OnlyEscalation).Select(person => EmailAddress.Parse(person.Email)).Distinct()] };
        var left = row.EmailsOf(agency).Except(changed.Contacts).ToList();
        var mails = new List<ConfirmMail>();
        if (!row.EmailsOf(agency).ToHashSet().SetEquals(changed.Contacts))
        {
            mails.Add(await WriteAsync(visit, agency, changed, MailReason.ContactChanged(at), future: null, cancellation));
        }

        if (left.Count > 0)
        {
            var mail = await WriteAsync(visit, agency, changed, MailReason.ContactLeft(at), future: null, cancellation);
            mails.Add(mail with { Recipients = [.. left.Select(address => address.ToString())] });
        }

        return waiting.Deed == ConfirmedDeed.ChangeContacts ? mails : [.. mails, await WriteAsync(visit, agency, changed, MailReason.NewLink(at), future: null, cancellation)];
    }

    private async Task<ConfirmMail> WriteAsync(CoordinatorVisit visit, Agency agency, AgencyRow row, MailReason reason, MailFuture? future, CancellationToken cancellation)
    {
        var mail = new MailRow(visit.Campaign.Id, agency.Code, reason) { Queued = clock.GetUtcNow() };
        return new ConfirmMail(Addresses(row, agency), await composer.PreviewAsync(visit.Campaign, agency, row, mail, future, cancellation));
    }

    // What is said about one submission changes which of them counts.
    private async Task<(MailReason? Reason, AgencyRow Row, MailFuture? Future)> ChooseAsync(CoordinatorVisit visit, AgencyRow row, WaitingForm waiting, SubmissionId id, CancellationToken cancellation)
    {
        var mark = new SubmissionMark(visit.User, clock.GetUtcNow());
        var all = await submissions.ListAsync(visit.Campaign.Id, row.Agency, cancellation);
        if (all.FirstOrDefault(one => one.Id == id) is not { } found)
        {
            return (null, row, null);
        }

        var chosen = waiting.Deed == ConfirmedDeed.Reuse ? found with { Reused = mark } : found with { Hold = SubmissionHold.None, Released = mark };
        var reason = waiting.Deed switch
        {
            ConfirmedDeed.Reuse => MailReason.Reused(id, mark.At),
            ConfirmedDeed.TakeParked => MailReason.Taken(id),
            _ => MailReason.Meant(id),
        };
        return (reason, row.With(visit.Campaign, [.. all.Select(one => one.Id == id ? chosen : one)]), new MailFuture { Submission = chosen });
    }

    // What stands so already is written to nobody a second time.
    private static (MailReason? Reason, AgencyRow Row, MailFuture? Future) Changed(AgencyRow row, AgencyRow next, MailReason reason) => (next == row ? null : reason, next, null);

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
                return Changed(row, row with { Extension = new Extension(day.AddDays(1), waiting.Text("ly-do")) }, MailReason.Extended(now));
            case ConfirmedDeed.WithdrawExtension:
                return Changed(row, row with { Extension = null }, MailReason.Unextended(now));
            case ConfirmedDeed.Exempt:
                return Changed(row, row with { Exemption = new Exemption(waiting.Text("ly-do")) }, MailReason.Exempted(now));
            case ConfirmedDeed.Unexempt:
                return Changed(row, row with { Exemption = null }, MailReason.Unexempted(now));
            case ConfirmedDeed.ReopenAgency when waiting.Day("mo-den-ngay") is { } open:
                return (MailReason.Reopened(now), row with { ReopenedBefore = open.AddDays(1) }, null);
            case ConfirmedDeed.RevokeLinks:
                return (MailReason.NewLink(now), row, null);
            case ConfirmedDeed.ConfirmMeant or ConfirmedDeed.TakeParked or ConfirmedDeed.Reuse when SubmissionId.TryParse(waiting.Text("lan-nop"), null, out var chosen):
                return await ChooseAsync(visit, row, waiting, chosen, cancellation);
            case ConfirmedDeed.Answer when waiting.Granted() is { } granted && new Extension(granted.AddDays(1), waiting.Text("tra-loi")) is var extension && extension != row.Extension:
                return (MailReason.Extended(now), row with { Extension = extension }, null);
            case ConfirmedDeed.Answer when await questions.FindAsync(visit.Campaign.Id, waiting.Action[(waiting.Action.LastIndexOf('/') + 1)..], cancellation) is { } question:
                var answer = new QuestionAnswer(waiting.Text("tra-loi"), visit.User, now, question.Kind == QuestionKind.Extension ? waiting.Granted() is not null : null);
                return (MailReason.Answered(question.Id), row, new MailFuture { Question = question with { Answer = answer } });
            default:
                return (null, row, null);
        }
    }
}
