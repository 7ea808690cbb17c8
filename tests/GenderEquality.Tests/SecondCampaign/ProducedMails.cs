using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.SecondCampaign;

/// <summary>A mail of every kind that an agency or the coordinator gets in the course of a year.</summary>
internal static class ProducedMails
{
    public static IReadOnlyList<(MailKind Kind, string Words)> Of(Campaign campaign, SubmittedReport report)
    {
        var (agency, submission) = (report.Agency, report.Submission);
        var (now, id) = (submission.Received, submission.Id);
        var facts = new MailFactsheet
        {
            Campaign = campaign,
            Agency = agency,
            DueBefore = campaign.DueBefore,
            Now = now,
            Page = new Uri("https://baocao.example.vn/nop/abc"),
            State = AgencyState.Nothing,
            Attempt = 1,
            Findings = report.Findings,
            Submission = submission with { Reviews = [new Review(Accepted: false, "Đề nghị bổ sung.", "cán bộ", now)] },
            Extension = new Extension(campaign.DueBefore.AddDays(10), "Do bão."),
            Exemption = new Exemption("Đã báo cáo trong ngành."),
            ReopenedBefore = campaign.ClosedFrom.AddDays(10),
            Addresses = [EmailAddress.Parse("van-thu@example.vn")],
            Written = new WrittenMail("Họp", "Mời họp."),
            Question = new Question
            {
                Campaign = campaign.Id, Agency = agency.Code, Id = "01JE", Kind = QuestionKind.Extension, Asked = now, Text = "Ghi ở đâu?", LastDay = campaign.DueBefore.AddDays(5),
                Answer = new QuestionAnswer("Chưa thể.", "cán bộ", now, Granted: false),
            },
            Version = new ReportVersion(campaign.Id, 3)
            {
                Made = now, Final = true, By = "can-bo@example.vn", Sources = [], Fingerprint = "x",
                Issue = new VersionIssue("7/BC", campaign.DueBefore, "can-bo@example.vn", now) { File = "ban-phat-hanh.pdf", Shared = true },
            },
            Taken = [new TakenText(agency.Code, "1", "Mở 01 lớp.")],
            Undelivered = [new UndeliveredMail(agency.Name, new MailRow(campaign.Id, agency.Code, MailReason.Invite) { Queued = now, Problem = MailProblems.GivenUp })],
            Week = WeekInFigures.Of(campaign, [new AgencyRow(agency.Code)], [], 1, now),
        };
        var closed = facts with { Now = campaign.StartOf(campaign.ClosedFrom.AddDays(1)) };
        (MailReason Reason, MailFactsheet Facts)[] mails =
        [
            (MailReason.Invite, facts), (MailReason.NewLink(now), facts), (MailReason.Due(7), facts), (MailReason.Due(3), closed), (MailReason.Overdue(1), facts with { Escalated = true }), (MailReason.RemindNow(now), facts),
            (MailReason.Manual(now), facts), (MailReason.Receipt(id), facts), (MailReason.Review(id, now), facts), (MailReason.Failed(id), facts), (MailReason.Held(id), facts), (MailReason.Meant(id), facts),
            (MailReason.Parked(id), facts), (MailReason.Taken(id), facts), (MailReason.Withdrawn(id, now), facts), (MailReason.Reused(id, now), facts), (MailReason.Reopened(now), closed), (MailReason.Extended(now), facts),
            (MailReason.Unextended(now), facts), (MailReason.Exempted(now), facts), (MailReason.Unexempted(now), facts), (MailReason.ContactChanged(now), facts), (MailReason.ContactLeft(now), facts), (MailReason.Answered("01JE"), facts),
            (MailReason.Issued(3), facts), (MailReason.AfterOfficial(3), facts), (MailReason.NewReport(id), facts), (MailReason.Unread(id), facts), (MailReason.Asked("01JE"), facts),
            (MailReason.Undelivered(campaign.DueBefore), facts), (MailReason.Digest(campaign.DueBefore), facts),
        ];
        return [.. mails.Select(mail => (mail.Reason.Kind, MailTexts.Of(mail.Reason, mail.Facts) is var text ? $"{text.Subject}\n{text.ToPlain()}\n{MailNames.Of(new MailRow(campaign.Id, agency.Code, mail.Reason) { Queued = now })}" : string.Empty))];
    }
}
