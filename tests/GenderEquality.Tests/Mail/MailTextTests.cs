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
        foreach (var mail in EveryMail())
        {
            var (plain, html) = (mail.ToPlain(), mail.ToHtml());
            Assert.StartsWith("Kính gửi: Sở Y tế,", plain, StringComparison.Ordinal);
            Assert.EndsWith($"Trân trọng,\n{Campaign.Coordinator.Name}\n", plain, StringComparison.Ordinal);
            Assert.True(plain.IsNormalized(NormalizationForm.FormC) && mail.Subject.IsNormalized(NormalizationForm.FormC));
            Assert.DoesNotContain('\n', mail.Subject);
            Assert.Contains(Page.AbsoluteUri, plain, StringComparison.Ordinal);
            var document = new HtmlParser().ParseDocument(html);
            Assert.Equal("vi", document.DocumentElement.GetAttribute("lang"));
            Assert.Equal([Page.AbsoluteUri], document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
            Assert.Empty(document.QuerySelectorAll("img, script, link, iframe"));
        }
    }

    private static IEnumerable<MailText> EveryMail()
    {
        var accepted = WithSubmission(SubmissionStatus.Accepted, readable: true, Warning);
        var wrong = WithSubmission(SubmissionStatus.NeedsCorrection, readable: true, Error);
        var refused = WithSubmission(SubmissionStatus.NeedsCorrection, readable: false, Error);
        var at = At("2024-12-01T08:00:00+07:00");
        return
        [
            MailTexts.Of(MailReason.Invite, Facts()),
            MailTexts.Of(MailReason.NewLink(at), Facts()),
            MailTexts.Of(MailReason.Extended(at), Facts()),
            MailTexts.Of(MailReason.RemindNow(at), Facts()),
            MailTexts.Of(MailReason.Manual(at), Facts() with { Written = new WrittenMail("Họp", "Mời họp.") }),
            MailTexts.Of(MailReason.Receipt(Id), accepted),
            MailTexts.Of(MailReason.Receipt(Id), wrong),
            MailTexts.Of(MailReason.Receipt(Id), refused),
            MailTexts.Of(MailReason.Review(Id, at), Reviewed(accepted, accept: true)),
            MailTexts.Of(MailReason.Review(Id, at), Reviewed(accepted, accept: false)),
        ];
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
