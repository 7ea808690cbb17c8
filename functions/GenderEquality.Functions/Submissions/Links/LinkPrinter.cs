using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>On a developer's machine, with <c>Portal:PrintLinks=true</c>: shows whoever started the app where to go. On the console and never in a log,
/// for links are secrets. In Azure the environment is not <c>Development</c>, so the setting does nothing there.</summary>
public sealed class LinkPrinter(
    IHostEnvironment environment, IConfiguration configuration, IHostApplicationLifetime lifetime, CampaignStore campaigns, AgencyLinks links, LinkAddresses addresses)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue("Portal:PrintLinks", defaultValue: false))
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
        var lines = new List<string> { string.Empty, campaign.Title, string.Empty, $"  Đầu mối (coordinator): {addresses.Coordinator(campaign.Id)}", string.Empty };
        foreach (var agency in campaign.Agencies)
        {
            var token = await links.IssueAsync(campaign.Id, agency.Code, "console", stopping);
            lines.Add($"  {agency.Name}: {addresses.Of(token)}");
        }

        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
