using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Mail;

/// <summary>A mail of every kind, and of some kinds several.</summary>
internal static class EveryMail
{
    private static readonly DateTimeOffset Arrived = new(2024, 12, 2, 8, 5, 0, TimeSpan.FromHours(7));
    private static readonly SubmissionId Id = SubmissionId.Parse(Ulid.NewUlid(Arrived).ToString(null, null));

    private static readonly Finding[] Findings =
    [
        new("GE101", FindingSeverity.Error, "Thiếu nội dung.") { Place = "Mục II.1" },
        new("GE214", FindingSeverity.Error, "Tổng không bằng các dòng cộng lại (đọc được 1.234, cộng được 1.243).") { Place = "Phụ lục II, dòng 5, cột “Năm 2024”" },
        new("GE900", FindingSeverity.Warning, "Số liệu tăng nhiều.") { Place = "Phụ lục II, dòng 7" },
    ];

    public static IReadOnlyList<(MailReason Reason, MailText Mail)> Of(MailFactsheet facts)
    {
        var at = facts.Now;
        var accepted = With(facts, SubmissionStatus.Accepted, readable: true);
        var wrong = With(facts, SubmissionStatus.NeedsCorrection, readable: true);
        var question = Asked(facts, QuestionKind.Question, new QuestionAnswer("Ghi vào Phụ lục II, dòng 3.", "cán bộ", at));
        (MailReason Reason, MailFactsheet Facts)[] mails =
        [
            (MailReason.Invite, facts),
            (MailReason.NewLink(at), facts),
            (MailReason.Due(7), facts with { Number = 2 }),
            (MailReason.Due(1), facts with { Now = facts.Campaign.StartOf(facts.DueBefore.AddDays(-1)).AddHours(8), Number = 4 }),
            (MailReason.Overdue(3), facts with { Now = facts.Campaign.StartOf(facts.DueBefore.AddDays(3)).AddHours(8), Number = 6, Escalated = true }),
            (MailReason.RemindNow(at), facts with { State = new AgencyState { Status = SubmissionStatus.NeedsCorrection, Current = Id } }),
            (MailReason.Manual(at), facts with { Written = new WrittenMail("Họp", "Mời họp.") }),
            (MailReason.Receipt(Id), accepted),
            (MailReason.Receipt(Id), wrong),
            (MailReason.Receipt(Id), With(facts, SubmissionStatus.NeedsCorrection, readable: false)),
            (MailReason.Review(Id, at), Reviewed(accepted, accept: true)),
            (MailReason.Review(Id, at), Reviewed(wrong, accept: false)),
            (MailReason.Failed(Id), With(facts, SubmissionStatus.Failed, readable: false)),
            (MailReason.Held(Id), accepted with { State = new AgencyState { Readable = true, Current = SubmissionId.Parse(Ulid.NewUlid(Arrived.AddDays(-1)).ToString(null, null)) } }),
            (MailReason.Meant(Id), accepted),
            (MailReason.Parked(Id), accepted),
            (MailReason.Taken(Id), accepted),
            (MailReason.Withdrawn(Id, at), wrong),
            (MailReason.Reused(Id, at), accepted),
            (MailReason.Reopened(at), facts with { ReopenedBefore = new DateOnly(2024, 12, 20) }),
            (MailReason.Extended(at), facts with { Extension = new Extension(facts.DueBefore, "Do bão số 3.") }),
            (MailReason.Unextended(at), facts),
            (MailReason.Exempted(at), facts with { Exemption = new Exemption("Đã báo cáo trong ngành.") }),
            (MailReason.Unexempted(at), facts),
            (MailReason.ContactChanged(at), facts with { Addresses = [EmailAddress.Parse("van-thu.soyte@example.vn"), EmailAddress.Parse("phong-ke-hoach-tong-hop-va-bao-cao-thong-ke-so-y-te@mot-ten-mien-rat-dai.example.vn")] }),
            (MailReason.ContactLeft(at), facts),
            (MailReason.Answered("01JE"), Asked(facts, QuestionKind.Extension, new QuestionAnswer("Thời gian tổng hợp không còn.", "cán bộ", at, Granted: false))),
            (MailReason.Answered("01JE"), question),
            (MailReason.Issued(3), facts with { Version = Version(facts, issued: true), Taken = [new TakenText(AgencyCode.Parse("so-y-te"), "II.1", "Tổ chức 12 lớp tập huấn.")] }),
            (MailReason.AfterOfficial(4), facts with { Version = Version(facts, issued: false) }),
            (MailReason.NewReport(Id), wrong),
            (MailReason.Unread(Id), With(facts, SubmissionStatus.Failed, readable: false)),
            (MailReason.Asked("01JE"), Asked(facts, QuestionKind.Extension, null)),
            (MailReason.Undelivered(new DateOnly(2024, 12, 3)), facts with { Undelivered = [new UndeliveredMail(facts.Agency.Name, new MailRow(facts.Campaign.Id, facts.Agency.Code, MailReason.Invite) { Queued = at, Problem = "Hộp thư không tồn tại." })] }),
            (MailReason.Digest(new DateOnly(2024, 12, 2)), facts with { Week = Week(facts) }),
        ];
        return [.. mails.Select(one => (one.Reason, MailTexts.Of(one.Reason, one.Facts)))];
    }

    private static ReportVersion Version(MailFactsheet facts, bool issued) => new(facts.Campaign.Id, 3)
    {
        Made = Arrived,
        Final = issued,
        By = "can-bo@example.vn",
        Sources = [],
        Fingerprint = "x",
        Issue = issued ? new VersionIssue("125/BC-SLĐTBXH", new DateOnly(2024, 12, 13), "can-bo@example.vn", Arrived) { File = "ban-phat-hanh.pdf", Shared = true } : null,
        Changes = issued ? null : new VersionChanges(1, 0, 0, 0, 0) { First = ["Báo cáo mới của Sở Tư pháp"] },
    };

    private static WeekInFigures Week(MailFactsheet facts) => new()
    {
        Expected = 45, Accepted = 9, ToCorrect = 4, Unsettled = 2, Missing = 30, Overdue = 2, Exempt = 2, Questions = 3, Undelivered = 1,
        Arrived = [facts.Agency.Name, "Sở Tư pháp"], Promised = [("Sở Xây dựng", new DateOnly(2024, 12, 13))],
    };

    private static MailFactsheet Asked(MailFactsheet facts, QuestionKind kind, QuestionAnswer? answer) => facts with
    {
        Question = new Question
        {
            Campaign = facts.Campaign.Id, Agency = facts.Agency.Code, Id = "01JE", Kind = kind, Asked = Arrived, Answer = answer,
            Text = "Số liệu của các đơn vị trực thuộc ghi ở đâu?", LastDay = kind == QuestionKind.Extension ? new DateOnly(2024, 12, 15) : null,
        },
    };

    private static MailFactsheet Reviewed(MailFactsheet facts, bool accept) =>
        facts with { Submission = facts.Submission! with { Reviews = [new Review(accept, "Đã xem.", "cán bộ", Arrived.AddDays(1))] } };

    private static MailFactsheet With(MailFactsheet facts, SubmissionStatus status, bool readable) => facts with
    {
        Attempt = 2,
        Findings = Findings,
        Submission = new SubmissionSummary
        {
            Campaign = facts.Campaign.Id,
            Agency = facts.Agency.Code,
            Id = Id,
            FileName = "Bao_cao_ket_qua_thuc_hien_cong_tac_binh_dang_gioi_nam_2024_ban_chinh_thuc_da_ky.docx",
            Size = 1000,
            Sha256 = new string('a', 64),
            Received = Arrived,
            Status = status,
            Readable = readable,
            Errors = 2,
            UploadedBy = "Đơn vị",
        },
    };
}
