using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text;
using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
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

        var id = await Smtp(server).SendAsync(Mail, CancellationToken.None);

        var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(server.Message.ToString())));
        Assert.Equal((id, "Kính mời nộp báo cáo"), (message.MessageId, message.Subject));
        Assert.Equal(["a@example.vn", "b@example.vn"], message.To.Mailboxes.Select(address => address.Address));
        Assert.Contains("Nội dung tiếng Việt.", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SmtpServerThatKnowsNoSuchUserRefusesForGood()
    {
        await using var server = new SmallSmtpServer("550 no such user");

        await Assert.ThrowsAsync<MailRefusedException>(() => Smtp(server).SendAsync(Mail, CancellationToken.None));
    }

    [Fact]
    public async Task BusySmtpServerMayTakeItLater()
    {
        await using var server = new SmallSmtpServer("451 come again");

        var failure = await Record.ExceptionAsync(() => Smtp(server).SendAsync(Mail, CancellationToken.None));

        Assert.NotNull(failure);
        Assert.IsNotType<MailRefusedException>(failure);
    }

    [Fact]
    public async Task SendGridGetsTheMailWithoutTrackingOfItsLinks()
    {
        var provider = new Provider(HttpStatusCode.Accepted);

        Assert.Equal("message-7", await SendGrid(provider).SendAsync(Mail, CancellationToken.None));

        var sent = JsonDocument.Parse(provider.Body!).RootElement;
        Assert.Equal("Kính mời nộp báo cáo", sent.GetProperty("subject").GetString());
        Assert.Equal(2, sent.GetProperty("personalizations")[0].GetProperty("to").GetArrayLength());
        Assert.False(sent.GetProperty("tracking_settings").GetProperty("click_tracking").GetProperty("enable").GetBoolean());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, true)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    public async Task SendGridRefusalIsForGoodOnlyWhenTheMailIsAtFault(HttpStatusCode status, bool forGood)
    {
        var failure = await Record.ExceptionAsync(() => SendGrid(new Provider(status)).SendAsync(Mail, CancellationToken.None));

        Assert.Equal(forGood ? typeof(MailRefusedException) : typeof(HttpRequestException), failure!.GetType());
    }

    [Theory]
    [InlineData(MailSenderKind.Outbox, "không phải địa chỉ")]
    [InlineData(MailSenderKind.SendGrid, "a@example.vn")]
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
