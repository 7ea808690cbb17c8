using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text;
using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GenderEquality.Tests.Mail;

public class SenderTests
{
    private static readonly OutgoingMail Mail = new(
        new MailOrder(CampaignId.Parse("thu-nghiem"), AgencyCode.Parse("so-y-te"), MailReason.Invite),
        [EmailAddress.Parse("a@example.vn"), EmailAddress.Parse("b@example.vn")],
        EmailAddress.Parse("dau-moi@example.vn"),
        "Sở Lao động",
        new MailText("Kính mời nộp báo cáo", [new MailParagraph("Nội dung tiếng Việt.")]));

    [Fact]
    public async Task SmtpServerGetsTheWholeMail()
    {
        await using var server = new SmallSmtpServer();

        var result = await Smtp(server).SendAsync(Mail, CancellationToken.None);

        var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(server.Message.ToString())));
        Assert.Equal((result.ProviderId, "Kính mời nộp báo cáo"), (message.MessageId, message.Subject));
        Assert.Equal(Mail.To, result.Accepted);
        Assert.Equal(["a@example.vn", "b@example.vn"], message.To.Mailboxes.Select(address => address.Address));
        Assert.Contains("Nội dung tiếng Việt.", message.TextBody, StringComparison.Ordinal);
    }

    /// <summary>One address of three was that of a colleague who had retired: nobody got the mail, nor any later one.</summary>
    [Fact]
    public async Task SmtpServerThatRefusesOneRecipientGetsTheMailForTheOthers()
    {
        await using var server = new SmallSmtpServer(line => line.Contains("nghi-huu", StringComparison.Ordinal) ? "550 5.1.1 no such user" : "250 OK");
        EmailAddress[] to = [EmailAddress.Parse("vanthu@example.vn"), EmailAddress.Parse("nghi-huu@example.vn"), EmailAddress.Parse("binhdanggioi@example.vn")];

        var result = await Smtp(server).SendAsync(Mail with { To = to }, CancellationToken.None);

        Assert.Equal([to[0], to[2]], result.Accepted);
        Assert.Equal([new RefusedAddress(to[1], AddressRefusal.NoMailbox, "550 5.1.1 no such user")], result.Refused);
        Assert.Contains("DATA", server.Lines);
        Assert.DoesNotContain("RSET", server.Lines);
        Assert.Contains("Kính mời", MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(server.Message.ToString()))).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("550 no such user", AddressRefusal.NoMailbox)]
    [InlineData("550 5.2.1 disabled", AddressRefusal.NoMailbox)]
    [InlineData("550 5.7.1 relaying denied", AddressRefusal.ThisMail)]
    [InlineData("554 policy", AddressRefusal.ThisMail)]
    [InlineData("552 5.2.2 mailbox full", AddressRefusal.ForNow)]
    [InlineData("451 come again", AddressRefusal.ForNow)]
    public async Task SmtpServerThatTakesNoRecipientSaysWhatItMeans(string answer, AddressRefusal meant)
    {
        await using var server = new SmallSmtpServer(answer);

        var result = await Smtp(server).SendAsync(Mail, CancellationToken.None);

        Assert.Empty(result.Accepted);
        Assert.Null(result.ProviderId);
        Assert.Equal(Mail.To.Select(address => new RefusedAddress(address, meant, answer)), result.Refused);
        Assert.DoesNotContain("DATA", server.Lines);
    }

    [Theory]
    [InlineData("550 sender not allowed", "250 OK")]
    [InlineData("250 OK", "530 5.7.0 authentication required")]
    public async Task SmtpServerThatDoesNotLetUsInIsNoFaultOfTheMail(string toSender, string toRecipient)
    {
        await using var server = new SmallSmtpServer(toRecipient) { SenderAnswer = toSender };

        await Assert.ThrowsAsync<SenderNotReadyException>(() => Smtp(server).SendAsync(Mail, CancellationToken.None));
    }

    [Fact]
    public async Task SmtpPasswordIsNotSentWithoutEncryption()
    {
        await using var server = new SmallSmtpServer();
        var options = new MailOptions { Sender = MailSenderKind.Smtp, From = "tu@example.vn", Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Encrypted = false, User = "u", Password = "p" } };

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
        await Assert.ThrowsAsync<SenderNotReadyException>(() => new SmtpMailSender(Options.Create(options), TimeProvider.System).SendAsync(Mail, CancellationToken.None));

        Assert.DoesNotContain(server.Lines, line => line.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SendGridGetsTheMailWithoutTrackingOfItsLinks()
    {
        var provider = new Provider(HttpStatusCode.Accepted);

        Assert.Equal("message-7", (await SendGrid(provider).SendAsync(Mail, CancellationToken.None)).ProviderId);

        var sent = JsonDocument.Parse(provider.Body!).RootElement;
        Assert.Equal("Kính mời nộp báo cáo", sent.GetProperty("subject").GetString());
        Assert.Equal(2, sent.GetProperty("personalizations")[0].GetProperty("to").GetArrayLength());
        Assert.False(sent.GetProperty("tracking_settings").GetProperty("click_tracking").GetProperty("enable").GetBoolean());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, typeof(MailRefusedException))]
    [InlineData(HttpStatusCode.Unauthorized, typeof(SenderNotReadyException))]
    [InlineData(HttpStatusCode.Forbidden, typeof(SenderNotReadyException))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(SenderBusyException))]
    [InlineData(HttpStatusCode.InternalServerError, typeof(HttpRequestException))]
    public async Task SendGridRefusalIsForGoodOnlyWhenTheMailIsAtFault(HttpStatusCode status, Type thrown)
    {
        var failure = await Record.ExceptionAsync(() => SendGrid(new Provider(status)).SendAsync(Mail, CancellationToken.None));

        Assert.Equal(thrown, failure!.GetType());
    }

    [Theory]
    [InlineData(MailSenderKind.Outbox, "không phải địa chỉ")]
    [InlineData(MailSenderKind.Smtp, "a@example.vn")]
    public void IncompleteSettingsAreFoundAtStart(MailSenderKind kind, string from)
    {
        var options = new MailOptions { Sender = kind, From = from };

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }

    [Theory]
    [InlineData("", "a@bat-ky.vn", true)]
    [InlineData("example.vn", "a@EXAMPLE.vn", true)]
    [InlineData("example.vn", "a@example.vn.evil.com", false)]
    [InlineData("example.vn", "a@sub.example.vn", false)]
    public void OnlyAllowedDomainsGetMail(string domains, string address, bool allowed) =>
        Assert.Equal(allowed, new MailOptions { AllowedDomains = domains }.Allows(EmailAddress.Parse(address)));

    private static SmtpMailSender Smtp(SmallSmtpServer server) => new(
        Options.Create(new MailOptions { From = "tu@example.vn", Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Encrypted = false } }),
        TimeProvider.System);

    private static IMailSender SendGrid(Provider provider)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Mail:Sender"] = "SendGrid",
            ["Mail:From"] = "tu@example.vn",
            ["Mail:SendGridApiKey"] = "SG.test",
        }).Build());
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddMail();
        services.AddHttpClient(SendGridMailSender.ClientName).ConfigurePrimaryHttpMessageHandler(() => provider);
        return services.BuildServiceProvider().GetRequiredService<IMailSender>();
    }

    private sealed class Provider(HttpStatusCode status) : HttpMessageHandler
    {
        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            var answer = new HttpResponseMessage(status) { Content = new StringContent("{}") };
            answer.Headers.Add("X-Message-Id", "message-7");
            return answer;
        }
    }
}
