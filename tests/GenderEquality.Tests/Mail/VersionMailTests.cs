using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Mail;

/// <summary>What mails say about versions of the consolidated report.</summary>
public sealed class VersionMailTests
{
    private static readonly Campaign Campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    [Fact]
    public void NoticeOfIssueSaysWhatWasTakenFromTheAgency()
    {
        var taken = Enumerable.Range(1, 12).Select(number => new TakenText(AgencyCode.Parse("so-y-te"), "I. Lãnh đạo, chỉ đạo", $"Đoạn {number}.")).ToList();

        var text = MailTexts.Of(MailReason.Issued(3), Facts() with { Taken = taken }).ToPlain();

        Assert.Contains("đã phát hành báo cáo số 125/BC-SLĐTBXH ngày 13/12/2024", text, StringComparison.Ordinal);
        Assert.Contains("- Mục I. Lãnh đạo, chỉ đạo: Đoạn 10.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đoạn 11.", text, StringComparison.Ordinal);
        Assert.Contains("… và 2 nội dung khác.", text, StringComparison.Ordinal);
        Assert.Contains("https://baocao.example.vn/nop/abc", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoticeOfIssueSaysThatFiguresAloneWereTaken() =>
        Assert.Contains("Từ báo cáo của đơn vị, số liệu được đưa vào báo cáo tổng hợp.", MailTexts.Of(MailReason.Issued(3), Facts()).ToPlain(), StringComparison.Ordinal);

    [Fact]
    public void NoticeOfIssueSaysNothingOfAReportThatWasNotSent() =>
        Assert.DoesNotContain("Từ báo cáo của đơn vị", MailTexts.Of(MailReason.Issued(3), Facts() with { Version = Facts().Version! with { Sources = [] } }).ToPlain(), StringComparison.Ordinal);

    [Fact]
    public void CoordinatorLearnsWhatIsInTheDraft()
    {
        var draft = Facts().Version! with { Number = 4, Final = false, Issue = null, Changes = new VersionChanges(3, 1, 0, 0, 2) { First = ["Báo cáo mới của Sở Y tế"] } };

        var mail = MailTexts.Of(MailReason.AfterOfficial(4), Facts() with { Version = draft });

        Assert.StartsWith("Có nội dung mới sau bản chính thức", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("phiên bản 4; bản chính thức không thay đổi", mail.ToPlain(), StringComparison.Ordinal);
        Assert.Contains("- Báo cáo mới của Sở Y tế", mail.ToPlain(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReasonsNameTheVersion()
    {
        Assert.Equal((MailKind.Issued, 12), (MailReason.Parse("issued-12").Kind, MailReason.Parse("issued-12").Version));
        Assert.Equal((MailKind.AfterOfficial, 4), (MailReason.Parse("draft-4").Kind, MailReason.Parse("draft-4").Version));
        Assert.Throws<InvalidOperationException>(() => MailReason.Invite.Version);
    }

    private static MailFactsheet Facts() => new()
    {
        Campaign = Campaign,
        Agency = Campaign.FindAgency(AgencyCode.Parse("so-y-te"))!,
        DueBefore = Campaign.DueBefore,
        Now = default,
        Page = new Uri("https://baocao.example.vn/nop/abc"),
        State = AgencyState.Nothing,
        Version = new ReportVersion(Campaign.Id, 3)
        {
            Made = default,
            Final = true,
            By = "can-bo@example.vn",
            Sources = [new ReportSource(AgencyCode.Parse("so-y-te"), default, "x")],
            Fingerprint = "x",
            Issue = new VersionIssue("125/BC-SLĐTBXH", new DateOnly(2024, 12, 13), "can-bo@example.vn", default) { File = "ban-phat-hanh.pdf", Shared = true },
        },
    };
}
