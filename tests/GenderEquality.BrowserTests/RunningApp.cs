using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.LocalHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GenderEquality.BrowserTests;

/// <summary>The whole app, its worker process under the development host, on 20 November 2024.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly DevelopmentHost host;
    private readonly ServiceProvider storage;

    private RunningApp(DevelopmentHost host, string connection)
    {
        this.host = host;
        storage = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("ReportStorage", connection), new("Campaign:Id", "binh-dang-gioi-2024")]).Build())
            .AddLogging().AddSingleton(TimeProvider.System).AddCampaigns().AddStorage().AddSubmissions()
            .BuildServiceProvider();
    }

    public Uri Address => host.Address;

    public static async Task<RunningApp> StartAsync(BrowserFixture fixture)
    {
        var connection = fixture.NewAccount();
        return new RunningApp(
            await DevelopmentHost.StartAsync(new DevelopmentHostOptions
            {
                Args =
                [
                    "--LocalHost:Port=0", $"--ReportStorage={connection}", "--Clock:Start=2024-11-20T08:00:00+07:00",
                    "--Portal:BaseAddress={LocalHost:Address}", "--Portal:PrintLinks=false", "--Logging:LogLevel:Default=Warning",
                    "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.5",
                ],
            }),
            connection);
    }

    /// <summary>Waits until nothing is left to read, send or assemble.</summary>
    public Task WaitUntilQuietAsync() => host.WaitUntilQuietAsync();

    /// <summary>The link in the newest mail to an address.</summary>
    public async Task<string> LinkFromMailAsync(string recipient)
    {
        var outbox = storage.GetRequiredService<OutboxBlobs>();
        string? link = null;
        foreach (var name in await outbox.ListAsync())
        {
            await using var stream = await outbox.OpenAsync(name);
            var mail = await MimeMessage.LoadAsync(stream!);
            if (mail.To.Mailboxes.Any(mailbox => string.Equals(mailbox.Address, recipient, StringComparison.OrdinalIgnoreCase)))
            {
                link = Link().Match(mail.TextBody ?? string.Empty).Value;
            }
        }

        return Assert.IsType<string>(link);
    }

    /// <summary>Puts the file of a campaign there.</summary>
    public Task PutCampaignAsync(string id, BinaryData file) =>
        new BlobClient(storage.GetRequiredService<IConfiguration>()["ReportStorage"], "campaigns", $"{id}.json").UploadAsync(file, overwrite: true);

    /// <summary>Says who may do what in a campaign; it counts within seconds.</summary>
    public Task NameAsync(string campaign, params (string Account, CampaignRight Right)[] people) =>
        storage.GetRequiredService<CampaignRightsStore>().ChangeAsync(
            CampaignId.Parse(campaign), _ => new CampaignRights([.. people.Select(person => new NamedRight(EmailAddress.Parse(person.Account), person.Right))]));

    /// <summary>An agency asks something.</summary>
    public Task AskAsync(Question question) => storage.GetRequiredService<QuestionStore>().TryAddAsync(question);

    /// <summary>A new link of an agency.</summary>
    public async Task<string> IssueLinkAsync(string agency)
    {
        var campaign = await storage.GetRequiredService<CampaignStore>().CurrentAsync();
        var token = await storage.GetRequiredService<AgencyLinks>().IssueAsync(campaign.Id, AgencyCode.Parse(agency), "test");
        return $"/nop/{token.Reveal()}";
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await storage.DisposeAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/nop/[\w-]{43}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
