using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Under the local host only: shows whoever started it where to go. On the console and never in a log, for links are secrets.
/// <c>Portal:PrintLinks=false</c> turns it off.</summary>
public sealed class LinkPrinter(
    HostKind host, IConfiguration configuration, IHostApplicationLifetime lifetime, CampaignStore campaigns, AgencyLinks links, LinkAddresses addresses)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!host.IsLocalHost || !configuration.GetValue("Portal:PrintLinks", defaultValue: true))
        {
            return;
        }

        await StartedAsync(stoppingToken);
        await PrintAsync(await campaigns.CurrentAsync(stoppingToken), stoppingToken);
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task PrintAsync(Campaign campaign, CancellationToken stopping)
    {
        var lines = new List<string> { string.Empty, campaign.Title, string.Empty, $"  Đầu mối (coordinator): {addresses.Coordinator}", string.Empty };
        foreach (var agency in campaign.Agencies)
        {
            var token = await links.IssueAsync(campaign.Id, agency.Code, "console", stopping);
            lines.Add($"  {agency.Name}: {addresses.Of(token)}");
        }

        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
