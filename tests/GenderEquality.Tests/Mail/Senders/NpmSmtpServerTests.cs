using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Options;

namespace GenderEquality.Tests.Mail.Senders;

/// <summary>Mails over a mail server that others wrote, read by a parser that others wrote.</summary>
public sealed class NpmSmtpServerTests
{
    private const string Subject = "Đề nghị hoàn thiện, gửi lại báo cáo kết quả thực hiện công tác bình đẳng giới – “lần 2”, hạn 09/12/2024";
    private static readonly EmailAddress First = EmailAddress.Parse("van-thu@example.vn");
    private static readonly EmailAddress Retired = EmailAddress.Parse("nghi-huu@example.vn");
    private static readonly EmailAddress Second = EmailAddress.Parse("binhdanggioi@example.vn");
    private static readonly Uri Page = new("https://baocao.example.vn/nop/" + new string('a', 43));

    private static readonly MailText Text = new(
        Subject,
        [
            new MailParagraph("Kính gửi: Sở Y tế,"),
            new MailParagraph("Đơn vị còn nội dung cần sửa.\n.\nMột dòng chỉ có dấu chấm đứng trước dòng này; ẳ, ợ, ữ, ỵ, Đ đủ dấu."),
            new MailList(["Mục II.1: thiếu nội dung [GE101]", "Tệp <b>không phải thẻ</b> & ký hiệu"]),
            new MailLink("Mở trang để xem lỗi và nộp lại", Page),
        ]);

    private static readonly OutgoingMail Mail = new(
        new MailOrder(CampaignId.Parse("thu-nghiem"), AgencyCode.Parse("so-y-te"), MailReason.Due(7)), [First, Second], EmailAddress.Parse("dau-moi@example.vn"), "Sở Lao động – Thương binh và Xã hội", Text);

    [Fact]
    public async Task MailArrivesAsItWasWritten()
    {
        await using var server = await NpmSmtpServer.StartAsync(plain: true);

        var result = await Sender(server).SendAsync(Mail, CancellationToken.None);

        Assert.Equal([First, Second], result.Accepted);
        var mail = Assert.Single(server.Of("mail"));
        Assert.Equal([First.ToString(), Second.ToString()], mail["to"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal(
            (Subject, "tu@example.vn", "Sở Lao động – Thương binh và Xã hội", "dau-moi@example.vn"),
            (mail["subject"]!.GetValue<string>(), mail["from"]!["address"]!.GetValue<string>(), mail["from"]!["name"]!.GetValue<string>(), mail["replyTo"]!.GetValue<string>()));
        Assert.Equal(Text.ToPlain().Trim(), mail["text"]!.GetValue<string>().ReplaceLineEndings("\n").Trim());
        Assert.Equal(Text.ToHtml().Trim(), mail["html"]!.GetValue<string>().ReplaceLineEndings("\n").Trim());
        Assert.Equal((0, "auto-generated", $"<{result.ProviderId}>"), (mail["attachments"]!.GetValue<int>(), mail["autoSubmitted"]!.GetValue<string>(), mail["messageId"]!.GetValue<string>()));
    }

    [Fact]
    public async Task RefusedRecipientDoesNotStopTheOthers()
    {
        await using var server = await NpmSmtpServer.StartAsync(plain: true, (Retired.ToString(), "550 5.1.1 no such user"), ("day@example.vn", "452 4.2.2 mailbox full"));
        var full = EmailAddress.Parse("day@example.vn");

        var result = await Sender(server).SendAsync(Mail with { To = [First, Retired, full, Second] }, CancellationToken.None);

        Assert.Equal([First, Second], result.Accepted);
        Assert.Equal([(Retired, AddressRefusal.NoMailbox), (full, AddressRefusal.ForNow)], result.Refused.Select(one => (one.Address, one.Refusal)));
        Assert.Equal([First.ToString(), Second.ToString()], Assert.Single(server.Of("mail"))["to"]!.AsArray().Select(one => one!.GetValue<string>()));
    }

    /// <summary>The server would take the password in plain sight, or offers encryption by a certificate that nobody vouches for.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task UserAndPasswordNeverGoWithoutTrustedEncryption(bool plain, bool encrypted)
    {
        await using var server = await NpmSmtpServer.StartAsync(plain);

        await Assert.ThrowsAnyAsync<Exception>(() => Sender(server, smtp => (smtp.User, smtp.Password, smtp.Encrypted) = ("tu", "bí mật", encrypted)).SendAsync(Mail, CancellationToken.None));

        Assert.Empty(server.Of("auth"));
        Assert.Empty(server.Of("mail"));
    }

    private static SmtpMailSender Sender(NpmSmtpServer server, Action<SmtpOptions>? more = null)
    {
        var smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Encrypted = false };
        more?.Invoke(smtp);
        return new SmtpMailSender(Options.Create(new MailOptions { Sender = MailSenderKind.Smtp, From = "tu@example.vn", Smtp = smtp }), TimeProvider.System);
    }
}
