using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Makes a version of the consolidated report from what storage holds. Running it again with the same inputs changes nothing.</summary>
public sealed partial class Consolidator(
    CampaignStore campaigns, AgencyStore agencies, SubmissionStore submissions, SettlementStore settlements, ContentBlobs contents, ReportFiles files, ReportStore reports,
    AuditStore audit, TimeProvider clock, ILogger<Consolidator> logger)
{
    /// <summary>Reports fetched ahead of the one that is being taken in: enough to hide the way to storage, few enough to bound memory.</summary>
    private const int Ahead = 8;

    /// <summary>Makes the version that is due.</summary>
    /// <returns>The version; null when the newest one already is what is asked for.</returns>
    /// <exception cref="InvalidOperationException">There is no such campaign, or a report's content is missing.</exception>
    public async Task<ReportVersion?> RunAsync(CampaignId id, ConsolidationRequest request, CancellationToken cancellation = default)
    {
        var campaign = await campaigns.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"There is no campaign '{id}'.");
        var inputs = ReportInputs.From(
            campaign, await agencies.ListAsync(campaign, cancellation), await submissions.ListAsync(id, cancellation)) with
        {
            Decisions = new OfficerDecisions { Settlements = await settlements.CurrentAsync(id, cancellation) },
        };
        if (await ReserveAsync(inputs, request, cancellation) is not { } version)
        {
            Log.Unchanged(logger, id);
            return null;
        }

        using var assembly = new ReportAssembly(campaign, inputs.Decisions);
        await TakeInAsync(assembly, inputs.Standings, cancellation);
        var edition = await EditionAsync(campaign, version, cancellation);
        var written = await files.WriteAsync(assembly, assembly.Build(edition, inputs.Standings), cancellation);
        var made = version with { Files = written };
        await reports.CompleteAsync(made, cancellation);
        await audit.AddAsync(id, request.By, VersionTexts.Made(made), agency: null, cancellation);
        Log.Made(logger, id, made.Number, made.Final, inputs.Sources.Count);
        return made;
    }

    /// <summary>Takes the number of the version, unless another run was faster: then what is due is asked anew.</summary>
    private async Task<ReportVersion?> ReserveAsync(ReportInputs inputs, ConsolidationRequest request, CancellationToken cancellation)
    {
        while (true)
        {
            var versions = await reports.ListWithReservedAsync(inputs.Campaign.Id, cancellation);
            var version = VersionPlan.Next(inputs, request, versions, clock.GetUtcNow());
            if (version is null || versions.Contains(version) || await reports.TryAddAsync(version, cancellation))
            {
                return version;
            }
        }
    }

    private async Task TakeInAsync(ReportAssembly assembly, IReadOnlyList<AgencyStanding> standings, CancellationToken cancellation)
    {
        var coming = new Queue<Task<FetchedReport>>();
        try
        {
            foreach (var standing in standings.Where(standing => standing.Taken is not null))
            {
                coming.Enqueue(FetchedReport.FetchAsync(contents, standing, cancellation));
                if (coming.Count > Ahead)
                {
                    await TakeNextAsync();
                }
            }

            while (coming.Count > 0)
            {
                await TakeNextAsync();
            }
        }
        finally
        {
            await FetchedReport.DropAsync(coming);
        }

        async Task TakeNextAsync()
        {
            using var fetched = await coming.Dequeue();
            assembly.Add(fetched.Report, fetched.OpenMedia);
        }
    }

    private async Task<ReportEdition> EditionAsync(Campaign campaign, ReportVersion version, CancellationToken cancellation)
    {
        var before = (await reports.ListAsync(campaign.Id, cancellation)).FirstOrDefault(other => other.Number < version.Number);
        var previous = before is null ? null : await files.ReadManifestAsync(before, cancellation);
        return new ReportEdition(version.Number, version.Final, DateOnly.FromDateTime(campaign.Local(version.Made).DateTime), previous);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Nothing to consolidate in {Campaign}: the newest version is up to date")]
        public static partial void Unchanged(ILogger logger, CampaignId campaign);

        [LoggerMessage(Level = LogLevel.Information, Message = "Made version {Number} of the report of {Campaign} (final: {Final}) from {Submissions} submissions")]
        public static partial void Made(ILogger logger, CampaignId campaign, int number, bool final, int submissions);
    }
}
