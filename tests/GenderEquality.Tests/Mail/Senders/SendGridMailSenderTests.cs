using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Mail.Senders;

/// <summary>Against a server that checks every field by SendGrid's reference.</summary>
public sealed class SendGridMailSenderTests
{
    private static readonly EmailAddress First = EmailAddress.Parse("a@example.vn");
    private static readonly EmailAddress Second = EmailAddress.Parse("b@example.vn");

    private static readonly OutgoingMail Mail = new(
        new MailOrder(CampaignId.Parse("thu-nghiem"), AgencyCode.Parse("so-y-te"), MailReason.Due(7)),
        [First, Second],
        EmailAddress.Parse("dau-moi@example.vn"),
        "Sở Lao động",
        new MailText("Kính mời nộp báo cáo", [new MailParagraph("Nội dung tiếng Việt."), new MailLink("Mở trang", new Uri("https://baocao.example.vn/nop/x"))]));

    [Fact]
    public async Task MailIsAsTheReferenceWantsIt()
    {
        await using var server = await FakeSendGrid.StartAsync();

        var result = await Sender(server).SendAsync(Mail, CancellationToken.None);

        Assert.Equal(("message-0", 2, 0), (result.ProviderId, result.Accepted.Count, result.Refused.Count));
        var sent = Assert.Single(server.Taken);
        Assert.Equal(["text/plain", "text/html"], sent["content"]!.AsArray().Select(part => part!["type"]!.GetValue<string>()));
        Assert.Equal(["thu-nghiem", "Due"], sent["categories"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal("thu-nghiem/so-y-te/due-7", sent["custom_args"]!["mail"]!.GetValue<string>());
        Assert.Equal("auto-generated", sent["headers"]!["Auto-Submitted"]!.GetValue<string>());
        Assert.Equal(("dau-moi@example.vn", "Sở Lao động"), (sent["reply_to"]!["email"]!.GetValue<string>(), sent["reply_to"]!["name"]!.GetValue<string>()));
        Assert.All(["click_tracking", "open_tracking", "subscription_tracking"], tracking => Assert.False(sent["tracking_settings"]![tracking]!["enable"]!.GetValue<bool>()));
        Assert.Null(sent["mail_settings"]);
    }

    [Fact]
    public async Task SandboxIsAskedForWhenItIsSet()
    {
        await using var server = await FakeSendGrid.StartAsync();

        var result = await Sender(server, ("Mail:SendGridSandbox", "true")).SendAsync(Mail, CancellationToken.None);

        Assert.Equal(2, result.Accepted.Count);
        Assert.True(Assert.Single(server.Taken)["mail_settings"]!["sandbox_mode"]!["enable"]!.GetValue<bool>());
    }

    [Fact]
    public async Task AddressThatSendGridFaultsIsLeftOutAndTheOthersGetTheMail()
    {
        await using var server = await FakeSendGrid.StartAsync();
        var odd = EmailAddress.Parse("a..b@example.vn");

        var result = await Sender(server).SendAsync(Mail with { To = [First, odd, Second] }, CancellationToken.None);

        Assert.Equal([First, Second], result.Accepted);
        Assert.Equal([new RefusedAddress(odd, AddressRefusal.NoMailbox, "Does not contain a valid address.")], result.Refused);
        Assert.Equal(2, Assert.Single(server.Taken)["personalizations"]![0]!["to"]!.AsArray().Count);
    }

    [Fact]
    public async Task WrongKeyIsNoFaultOfTheMail()
    {
        await using var server = await FakeSendGrid.StartAsync();

        await Assert.ThrowsAsync<SenderNotReadyException>(() => Sender(server, ("Mail:SendGridApiKey", "SG.other")).SendAsync(Mail, CancellationToken.None));
        await Assert.ThrowsAsync<SenderNotReadyException>(() => Sender(server, ("Mail:SendGridApiKey", "")).SendAsync(Mail, CancellationToken.None));
        await Assert.ThrowsAsync<SenderNotReadyException>(() => Sender(server, ("Mail:SendGridApiKey", "@Microsoft.KeyVault(SecretUri=x)")).SendAsync(Mail, CancellationToken.None));

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task TooManyRequestsIsWaitedForAsLongAsSendGridSays()
    {
        await using var server = await FakeSendGrid.StartAsync();
        server.Refuse = _ => 429;

        var busy = await Assert.ThrowsAsync<SenderBusyException>(() => Sender(server).SendAsync(Mail, CancellationToken.None));

        Assert.Equal((TimeSpan.FromSeconds(7), 1), (busy.After, server.Requests));
    }

    [Theory]
    [InlineData("Retry-After", "12", 12)]
    [InlineData("Retry-After", "Wed, 20 Nov 2024 02:00:45 GMT", 45)]
    [InlineData("X-RateLimit-Reset", "1732068020", 20)]
    [InlineData("Retry-After", "0", 1)]
    [InlineData("Retry-After", "999999", 3600)]
    [InlineData("X-RateLimit-Reset", "99999999999999999", 30)]
    [InlineData("X-Other", "1", 30)]
    public void DelayIsReadFromTheHeaders(string name, string value, int seconds)
    {
        using var answer = new HttpResponseMessage();
        answer.Headers.TryAddWithoutValidation(name, value);

        Assert.Equal(seconds, SendGridErrors.DelayOf(answer.Headers, DateTimeOffset.Parse("2024-11-20T02:00:00Z", CultureInfo.InvariantCulture)).TotalSeconds);
    }

    internal static Dictionary<string, string?> Settings(FakeSendGrid server) => new(StringComparer.Ordinal)
    {
        ["Mail:Sender"] = "SendGrid",
        ["Mail:From"] = "tu@example.vn",
        ["Mail:SendGridApiKey"] = FakeSendGrid.Key,
        ["Mail:SendGridHost"] = server.Address.ToString().TrimEnd('/'),
    };

    private static IMailSender Sender(FakeSendGrid server, params (string Name, string Value)[] more)
    {
        var settings = Settings(server);
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddMail();
        return services.BuildServiceProvider().GetRequiredService<IMailSender>();
    }
}
