using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Mail;

public sealed class OwnWordsTests
{
    private static readonly Campaign Shipped = WithPhone(ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")));
    private static readonly MailWording Words = new()
    {
        Greeting = "Kính gửi: Lãnh đạo {đơn vị},",
        Help = "Gọi {điện thoại đầu mối} hoặc viết cho {thư đầu mối}.",
        Closing = "Trân trọng cảm ơn,",
        Notes = [new(MailNoteKind.Invite, "Hạn của đơn vị: {hạn nộp} <năm {năm}>."), new(MailNoteKind.Reminder, "Mong sớm nhận được."), new(MailNoteKind.Correct, "Chỉ sửa chỗ có lỗi.")],
    };

    [Fact]
    public void Words_StandInTextAndHtml_WithWhatHoldsForTheAgency()
    {
        var facts = Facts() with { DueBefore = new DateOnly(2024, 12, 16) };

        var mail = MailTexts.Of(MailReason.Invite, facts);

        var plain = mail.ToPlain();
        Assert.StartsWith($"Kính gửi: Lãnh đạo {facts.Agency.Name},\n\n", plain, StringComparison.Ordinal);
        Assert.EndsWith(
            $"Hạn của đơn vị: 15/12/2024 <năm 2024>.\n\nGọi {Shipped.Coordinator.Phone} hoặc viết cho {Shipped.Coordinator.Email}.\n\nTrân trọng cảm ơn,\n{Shipped.Coordinator.Name}\n", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Nếu cần hỗ trợ", plain, StringComparison.Ordinal);
        Assert.Contains("15/12/2024 &lt;năm 2024&gt;.", mail.ToHtml(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void NameWithBraces_IsNotLookedIntoAgain()
    {
        var facts = Facts() with { Agency = Shipped.Agencies[0] with { Name = "Sở {năm}" } };

        Assert.StartsWith("Kính gửi: Lãnh đạo Sở {năm},", MailTexts.Of(MailReason.Invite, facts).ToPlain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SubmissionStatus.NotSubmitted, "Mong sớm nhận được.", "Chỉ sửa chỗ có lỗi.")]
    [InlineData(SubmissionStatus.NeedsCorrection, "Chỉ sửa chỗ có lỗi.", "Mong sớm nhận được.")]
    public void Reminder_HasTheNoteOfWhatItAsksFor(SubmissionStatus status, string there, string absent)
    {
        var facts = Facts();

        var mail = MailTexts.Of(MailReason.Due(7), facts with { State = facts.State with { Status = status } }).ToPlain();

        Assert.Contains(there, mail, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, mail, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMails_HaveNoNote()
    {
        var mail = MailTexts.Of(MailReason.NewLink(new DateTimeOffset(2024, 11, 21, 8, 0, 0, TimeSpan.FromHours(7))), Facts()).ToPlain();

        Assert.DoesNotContain(Words.Notes, note => mail.Contains(note.Text, StringComparison.Ordinal));
    }

    private static Campaign WithPhone(Campaign campaign) => campaign with { Coordinator = campaign.Coordinator with { Phone = "028 3829 1302" } };

    private static MailFactsheet Facts() => new()
    {
        Campaign = Shipped with { MailTexts = Words },
        Agency = Shipped.Agencies[0],
        DueBefore = Shipped.DueBefore,
        Now = new DateTimeOffset(2024, 11, 20, 8, 0, 0, TimeSpan.FromHours(7)),
        Page = new Uri("https://baocao.example.vn/nop/abc"),
        State = AgencyState.Nothing,
    };
}
