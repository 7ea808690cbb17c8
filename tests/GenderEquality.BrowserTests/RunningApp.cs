using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GenderEquality.BrowserTests;

/// <summary>The whole app under the local host, on 20 November 2024.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly EmbeddedHost host;

    private RunningApp(EmbeddedHost host) => this.host = host;

    public Uri Address => host.Address;

    public static async Task<RunningApp> StartAsync(BrowserFixture fixture) => new(await EmbeddedHost.StartAppAsync(typeof(PortalOptions).Assembly, new LocalHostOptions
    {
        Args =
        [
            "--LocalHost:Port=0", $"--ReportStorage={fixture.NewAccount()}", "--Clock:Start=2024-11-20T08:00:00+07:00",
            "--Portal:BaseAddress={LocalHost:Address}", "--Portal:PrintLinks=false", "--Logging:LogLevel:Default=Warning",
        ],
    }));

    /// <summary>Waits until nothing is left to read, send or assemble.</summary>
    public async Task WaitUntilQuietAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            var status = await client.GetFromJsonAsync<JsonElement>("admin/host/status");
            if (status.GetProperty("pending").EnumerateObject().All(count => count.Value.GetInt32() == 0))
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>The link in the newest mail to an address.</summary>
    public async Task<string> LinkFromMailAsync(string recipient)
    {
        var outbox = host.Services.GetRequiredService<Outbox>();
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

    /// <summary>A new link of an agency.</summary>
    public async Task<string> IssueLinkAsync(string agency)
    {
        var campaign = await host.Services.GetRequiredService<CampaignStore>().CurrentAsync();
        var token = await host.Services.GetRequiredService<AgencyLinks>().IssueAsync(campaign.Id, AgencyCode.Parse(agency), "test");
        return $"/nop/{token.Reveal()}";
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/nop/[\w-]{43}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
