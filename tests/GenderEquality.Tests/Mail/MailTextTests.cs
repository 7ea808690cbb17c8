using System.Text;
using AngleSharp.Html.Parser;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Mail;

public class MailTextTests
{
    private static readonly Campaign Campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
    private static readonly Uri Page = new("https://baocao.example.vn/nop/abc");
    private static readonly SubmissionId Id = SubmissionId.Parse(Ulid.NewUlid(At("2024-12-05T08:05:00+07:00")).ToString(null, null));

    [Theory]
    [InlineData("2024-11-26T08:00:00+07:00", "còn 14 ngày, kể cả hôm nay")]
    [InlineData("2024-12-07T08:00:00+07:00", "còn 3 ngày, kể cả hôm nay")]
    [InlineData("2024-12-09T08:00:00+07:00", "Hôm nay, 09/12/2024, là ngày cuối cùng")]
    [InlineData("2024-12-10T08:00:00+07:00", "đã qua")]
    [InlineData("2024-12-13T08:00:00+07:00", "vẫn nhận")]
    public void ReminderSaysHowLongThereIsStillTime(string now, string text)
    {
        var mail = MailTexts.Of(MailReason.Due(7), Facts() with { Now = At(now) });

        Assert.Equal("Đôn đốc (lần 1): báo cáo kết quả thực hiện công tác bình đẳng giới năm 2024, hạn 09/12/2024", mail.Subject);
        Assert.Contains(text, mail.ToPlain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-12-03T08:00:00+07:00")]
    [InlineData("2024-12-09T23:59:00+07:00")]
    public void MailAndPageCountTheSameDays(string now)
    {
        var due = DueNotice.For(Campaign, null, At(now));
        var mail = MailTexts.Of(MailReason.Due(7), Facts() with { Now = At(now) }).ToPlain();

        Assert.Contains(due.Left.Days == 1 ? "ngày cuối cùng" : due.Left.ToString(), mail, StringComparison.Ordinal);
    }

    [Fact]
    public void ReminderSaysWhichOneItIs() =>
        Assert.StartsWith("Đôn đốc (lần 3): ", MailTexts.Of(MailReason.Due(1), Facts() with { Number = 3 }).Subject, StringComparison.Ordinal);

    [Fact]
    public void NoMailNamesADayThatHasPassedAsTheOneToKeep()
    {
        var late = Facts() with { Now = At("2024-12-11T08:00:00+07:00") };
        var wrong = WithSubmission(SubmissionStatus.NeedsCorrection, readable: true, Error) with { Now = late.Now };
        MailText[] mails =
        [
            MailTexts.Of(MailReason.Invite, late), MailTexts.Of(MailReason.Receipt(Id), wrong),
            MailTexts.Of(MailReason.Receipt(Id), wrong with { Submission = wrong.Submission! with { Status = SubmissionStatus.Accepted } }),
            MailTexts.Of(MailReason.Review(Id, late.Now), Reviewed(wrong, accept: false)),
        ];

        Assert.All(mails, mail => Assert.DoesNotContain("trước ngày 10/12/2024", mail.ToPlain(), StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("09/12/2024", mail.Subject + mail.ToPlain(), StringComparison.Ordinal));
        var extended = MailTexts.Of(MailReason.Receipt(Id), wrong with { DueBefore = new DateOnly(2024, 12, 16) });
        Assert.Contains("trước ngày 16/12/2024", extended.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void ALetterWrittenByHandIsAddressedOnce()
    {
        var facts = Facts() with { Written = new WrittenMail("Họp", "Kính gửi: Quý cơ quan\n\nMời họp ngày 02/12/2024.") };

        var text = MailTexts.Of(MailReason.Manual(At("2024-12-01T08:00:00+07:00")), facts).ToPlain();

        Assert.StartsWith("Kính gửi: Sở Y tế,\n\nMời họp ngày 02/12/2024.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReminderToCorrectSaysWhichReport()
    {
        var state = new AgencyState { Status = SubmissionStatus.NeedsCorrection, Current = Id };

        var mail = MailTexts.Of(MailReason.Due(3), Facts() with { State = state });

        Assert.Contains("nhận lúc 08:05 ngày 05/12/2024 còn nội dung cần sửa", mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void AbbreviationAtTheStartOfTheTitleKeepsItsCapitals()
    {
        var mail = MailTexts.Of(MailReason.Invite, Facts() with { Campaign = Campaign with { Title = "UBND thành phố giao" } });

        Assert.Contains("báo cáo UBND thành phố giao", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void ReceiptShowsAttemptTimeAndWarningsAndLeavesTheRestToThePage()
    {
        var mail = MailTexts.Of(MailReason.Receipt(Id), WithSubmission(SubmissionStatus.Accepted, readable: true, Warning));

        var text = mail.ToPlain();
        Assert.Contains("Lần nộp: 2", text, StringComparison.Ordinal);
        Assert.Contains("Nhận lúc: 08:05 ngày 05/12/2024", text, StringComparison.Ordinal);
        Assert.Contains("đã tiếp nhận báo cáo của Sở Y tế, báo cáo đạt yêu cầu", text, StringComparison.Ordinal);
        Assert.Contains("- Phụ lục II, dòng 5: số liệu tăng nhiều. [GE900]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SHA-256", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Người nộp", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReceiptForCorrectionListsTheErrorsAndLinks()
    {
        var mail = MailTexts.Of(MailReason.Receipt(Id), WithSubmission(SubmissionStatus.NeedsCorrection, readable: true, Error, Warning));

        Assert.StartsWith("Đề nghị hoàn thiện, gửi lại báo cáo", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("- Mục II.1: thiếu nội dung. [GE101]", mail.ToPlain(), StringComparison.Ordinal);
        Assert.Contains(Page.AbsoluteUri, mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReceiptOfAnUnreadableFileSaysThatTheEarlierReportCounts()
    {
        var facts = WithSubmission(SubmissionStatus.NeedsCorrection, readable: false, Error);
        var earlier = SubmissionId.Parse(Ulid.NewUlid(At("2024-12-01T10:00:00+07:00")).ToString(null, null));

        var mail = MailTexts.Of(MailReason.Receipt(Id), facts with { State = new AgencyState { Current = earlier, Readable = true, Status = SubmissionStatus.Accepted } });

        Assert.Contains("Báo cáo nhận lúc 10:00 ngày 01/12/2024 vẫn được giữ và đang được sử dụng.", mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void VeryManyFindingsAreCutShort()
    {
        var findings = Enumerable.Repeat(Error, 100).ToArray();

        var mail = MailTexts.Of(MailReason.Receipt(Id), WithSubmission(SubmissionStatus.NeedsCorrection, readable: true, findings));

        Assert.Contains("và 70 điểm khác", mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void ExtensionNamesTheLastDay()
    {
        var mail = MailTexts.Of(MailReason.Extended(At("2024-12-09T08:00:00+07:00")), Facts() with { DueBefore = new DateOnly(2024, 12, 16) });

        Assert.Equal("Gia hạn nộp báo cáo đến hết ngày 15/12/2024", mail.Subject);
    }

    [Fact]
    public void WhatPeopleWroteIsEscapedInHtml()
    {
        var facts = Facts() with { Written = new WrittenMail("Thư", "<script>alert(1)</script> & \"x\"\nDòng hai") };

        var html = new HtmlParser().ParseDocument(MailTexts.Of(MailReason.Manual(At("2024-12-01T08:00:00+07:00")), facts).ToHtml());

        Assert.Empty(html.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script> & \"x\"", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMailIsCourteousVietnameseInNfcWithItsLinkAndLoadsNothing()
    {
        foreach (var (reason, mail) in EveryMail.Of(Facts()))
        {
            if (reason.IsForCoordinator)
            {
                continue;
            }

            var (plain, html) = (mail.ToPlain(), mail.ToHtml());
            Assert.StartsWith("Kính gửi: Sở Y tế,", plain, StringComparison.Ordinal);
            Assert.EndsWith($"Trân trọng,\n{Campaign.Coordinator.Name}\n", plain, StringComparison.Ordinal);
            Assert.True(plain.IsNormalized(NormalizationForm.FormC) && mail.Subject.IsNormalized(NormalizationForm.FormC));
            Assert.DoesNotContain('\n', mail.Subject);
            var linked = reason.Kind != MailKind.ContactLeft;
            Assert.Equal(linked, plain.Contains(Page.AbsoluteUri, StringComparison.Ordinal));
            var document = new HtmlParser().ParseDocument(html);
            Assert.Equal("vi", document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(linked ? [Page.AbsoluteUri] : [], document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
            Assert.Empty(document.QuerySelectorAll("img, script, link, iframe"));
        }
    }

    private static MailFactsheet Reviewed(MailFactsheet facts, bool accept) =>
        facts with { Submission = facts.Submission! with { Reviews = [new Review(accept, "Đã xem.", "cán bộ", At("2024-12-06T08:00:00+07:00"))] } };

    private static readonly Finding Error = new("GE101", FindingSeverity.Error, "Thiếu nội dung.") { Place = "Mục II.1" };

    private static readonly Finding Warning = new("GE900", FindingSeverity.Warning, "Số liệu tăng nhiều.") { Place = "Phụ lục II, dòng 5" };

    private static MailFactsheet WithSubmission(SubmissionStatus status, bool readable, params Finding[] findings) => Facts() with
    {
        Attempt = 2,
        Findings = findings,
        Submission = new SubmissionSummary
        {
            Campaign = Campaign.Id,
            Agency = AgencyCode.Parse("so-y-te"),
            Id = Id,
            FileName = "Báo cáo.docx",
            Size = 1000,
            Sha256 = new string('a', 64),
            Received = Id.Time,
            Status = status,
            Readable = readable,
            UploadedBy = "Đơn vị",
        },
    };

    [Fact]
    public void EveryKindHasAMailAndAName()
    {
        Assert.Equal(Enum.GetValues<MailKind>().Order(), EveryMail.Of(Facts()).Select(one => one.Reason.Kind).Distinct().Order());
        Assert.All(EveryMail.Of(Facts()), one => Assert.NotEmpty(MailNames.Of(new MailRow(Campaign.Id, AgencyCode.Parse("so-y-te"), one.Reason) { Queued = At("2024-12-01T08:00:00+07:00") })));
    }

    [Fact]
    public void MailsToTheCoordinatorAreAddressedToIt() => Assert.All(
        EveryMail.Of(Facts()).Where(one => one.Reason.IsForCoordinator), one => Assert.StartsWith("Kính gửi: Cán bộ đầu mối,", one.Mail.ToPlain(), StringComparison.Ordinal));

    [Fact]
    public void NoMailNamesAnotherDateThanTheOneThatHoldsForTheAgency()
    {
        var extended = Facts() with { DueBefore = new DateOnly(2024, 12, 18), Extension = new Extension(new DateOnly(2024, 12, 18), "Bão") };

        foreach (var (_, mail) in EveryMail.Of(extended))
        {
            Assert.DoesNotContain("10/12/2024", mail.Subject + mail.ToPlain(), StringComparison.Ordinal);
            Assert.DoesNotContain("09/12/2024", mail.Subject + mail.ToPlain(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhatMailsSayIsAsItWasAgreed()
    {
        string Plain(MailKind kind, Func<MailFactsheet, MailFactsheet>? change = null) => EveryMail.Of(change is null ? Facts() : change(Facts())).First(one => one.Reason.Kind == kind).Mail is var mail
            ? mail.Subject + '\n' + mail.ToPlain()
            : string.Empty;
        (MailKind Kind, string Text)[] expected =
        [
            (MailKind.Extended, "Lý do:\nDo bão số 3."),
            (MailKind.Unextended, "thời hạn riêng đã cho Sở Y tế không còn áp dụng. Đề nghị đơn vị nộp báo cáo"),
            (MailKind.Exempted, "được miễn báo cáo kết quả thực hiện công tác bình đẳng giới năm 2024. Đơn vị không cần làm gì thêm.\n\nLý do:\nĐã báo cáo trong ngành."),
            (MailKind.Unexempted, "không còn được miễn báo cáo. Đề nghị đơn vị báo cáo"),
            (MailKind.Answered, "chưa đồng ý. Đề nghị đơn vị nộp báo cáo trước ngày 10/12/2024 (chậm nhất hết ngày 09/12/2024)."),
            (MailKind.ContactChanged, "được gửi tới:\n\n- van-thu.soyte@example.vn"),
            (MailKind.ContactLeft, "không gửi tới địa chỉ này nữa"),
            (MailKind.Failed, "đây là sự cố của hệ thống, thời điểm nộp vẫn được tính"),
            (MailKind.Held, "tệp có ít nội dung hơn nhiều so với báo cáo đang được sử dụng"),
            (MailKind.Parked, "nên tệp này chưa được sử dụng"),
            (MailKind.Taken, "đã tiếp nhận báo cáo mà Sở Y tế nộp sau khi đóng đợt"),
            (MailKind.Withdrawn, "Hiện không có báo cáo nào của đơn vị được sử dụng"),
            (MailKind.Reopened, "mở lại đợt báo cáo riêng cho Sở Y tế, đến hết ngày 19/12/2024"),
            (MailKind.NewReport, "Báo cáo mới: Sở Y tế (lần nộp 2)"),
            (MailKind.Asked, "Đề nghị gia hạn đến hết ngày 15/12/2024: Sở Y tế"),
            (MailKind.Undelivered, "- Sở Y tế: thư mời nộp báo cáo (hộp thư không tồn tại)"),
            (MailKind.Digest, "Chưa nộp: 30, trong đó quá hạn 2"),
        ];

        Assert.All(expected, one => Assert.Contains(one.Text, Plain(one.Kind), StringComparison.Ordinal));
        Assert.Contains("được gửi tới người phụ trách", Plain(MailKind.Overdue, facts => facts with { Escalated = true }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SubmissionStatus.Failed, SubmissionHold.None, "hệ thống chưa đọc được")]
    [InlineData(SubmissionStatus.Accepted, SubmissionHold.Poorer, "Đề nghị xác nhận")]
    [InlineData(SubmissionStatus.Accepted, SubmissionHold.AfterClose, "sau khi đóng đợt")]
    public void AReceiptNeverPromisesMoreThanHolds(SubmissionStatus status, SubmissionHold hold, string subject)
    {
        var facts = WithSubmission(status, readable: status == SubmissionStatus.Accepted);

        Assert.Contains(subject, MailTexts.Of(MailReason.Receipt(Id), facts with { Submission = facts.Submission! with { Hold = hold } }).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void PreviewIsTheBeginningOfWhatIsSaidInWholeWords()
    {
        var preview = MailTexts.Of(MailReason.Invite, Facts()).Preview;

        Assert.StartsWith($"{Campaign.Coordinator.Name} trân trọng đề nghị Sở Y tế báo cáo", preview, StringComparison.Ordinal);
        Assert.InRange(preview.Length, 60, 122);
    }

    private static MailFactsheet Facts() => new()
    {
        Campaign = Campaign,
        Agency = Campaign.FindAgency(AgencyCode.Parse("so-y-te"))!,
        DueBefore = Campaign.DueBefore,
        Now = At("2024-12-03T08:00:00+07:00"),
        Page = Page,
        State = AgencyState.Nothing,
    };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
