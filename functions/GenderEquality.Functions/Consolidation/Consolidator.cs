using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Consolidation.Upward;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Makes a version of the consolidated report from what storage holds. Running it again with the same inputs changes nothing.</summary>
public sealed partial class Consolidator(
    CampaignStore campaigns, ReportInputsReader reader, ContentBlobs contents, ReportFiles files, EditorialFiles editorial, ReportStore reports, VersionNotes notes, OfficialVersions official, LostReports losses, AuditStore audit,
    TimeProvider clock, ILogger<Consolidator> logger)
{
    /// <summary>Reports fetched ahead of the one that is being taken in: enough to hide the way to storage, few enough to bound memory.</summary>
    private const int Ahead = 8;

    /// <summary>Makes the version that is due.</summary>
    /// <returns>The version; null when the newest one already is what is asked for, or an official one cannot be made: then the coordinator's page says why.</returns>
    /// <exception cref="InvalidOperationException">There is no such campaign.</exception>
    public async Task<ReportVersion?> RunAsync(CampaignId id, ConsolidationRequest request, CancellationToken cancellation = default)
    {
        var campaign = await campaigns.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"There is no campaign '{id}'.");
        var inputs = await reader.ReadAsync(campaign, cancellation);
        if (await ReserveAsync(inputs, request, cancellation) is not { } version)
        {
            Log.Unchanged(logger, id);
            return null;
        }

        var treatment = new ReportTreatment(inputs, version.Final);
        using var assembly = new ReportAssembly(campaign, inputs.Decisions);
        using var contributions = new ContributionSpool(campaign);
        var lost = await TakeInAsync(assembly, contributions, treatment, inputs.Standings, cancellation);
        if (lost.Count > 0)
        {
            // Said in the version itself, and part of what it is made from: once they are read again, there is something new.
            inputs = inputs.Without(lost);
            version = version with { Fingerprint = inputs.Fingerprint(), Sources = inputs.Sources };
            await losses.ReadAgainAsync(campaign, lost, cancellation);
        }

        var edition = await EditionAsync(campaign, version, cancellation);
        IReadOnlyList<ConsolidatedReport> copies = [.. assembly.Build(edition, inputs.Standings).Select(treatment.Apply)];
        var facts = treatment.FactsOf(copies[0]);
        if (version.Final && await IsRefusedAsync(inputs, version, facts, cancellation))
        {
            return null;
        }

        var above = version.Final ? AboveOf(inputs, copies) : null;
        copies = [.. copies.Select(copy => copy with { MissingAbove = above?.Missing ?? (version.Final && campaign.Upward is not null ? [UpwardMessages.NoFile] : []) })];
        var made = version with { Files = await files.WriteAsync(assembly, copies, above, cancellation), Changes = ChangeSummary.Of(copies[0].Changes) };
        await editorial.WriteAsync(copies, contributions, cancellation);
        await notes.WriteFactsAsync(id, made.Number, facts, cancellation);
        await reports.CompleteAsync(made, cancellation);
        await AnnounceAsync(campaign, made, request, cancellation);
        Log.Made(logger, id, made.Number, made.Final, inputs.Sources.Count);
        return made;
    }

    // Only what is signed goes up.
    private static UpwardFile? AboveOf(ReportInputs inputs, IReadOnlyList<ConsolidatedReport> copies) => inputs.Above is { } above
        ? UpwardFile.Of(above.Campaign, above.Agency, copies.FirstOrDefault(copy => string.Equals(copy.Audience.Key, inputs.Campaign.Upward?.Audience, StringComparison.Ordinal)) ?? copies[0])
        : null;

    private async Task AnnounceAsync(Campaign campaign, ReportVersion made, ConsolidationRequest request, CancellationToken cancellation)
    {
        await audit.AddAsync(campaign.Id, request.By, OfficialTexts.Made(made), agency: null, cancellation);
        if (made.Final && !made.IsUnapproved)
        {
            await official.TakePlaceAsync(made, request.By, cancellation);
        }
        else if (request.Automatic)
        {
            await official.TellOfDraftAsync(campaign, made, cancellation);
        }
    }

    /// <summary>Looks at the checklist again, for things may have changed since it was shown. A version that cannot be made gives its number back.</summary>
    private async Task<bool> IsRefusedAsync(ReportInputs inputs, ReportVersion version, VersionFacts facts, CancellationToken cancellation)
    {
        var versions = await reports.ListAsync(version.Campaign, cancellation);
        IReadOnlyList<string> reasons =
        [
            .. OfficialVersions.Obstacles(version.Order, version.Fingerprint, versions),
            .. OfficialChecklist.Problems(OfficialChecklist.Of(inputs, facts), version.Order?.Overrides ?? []),
        ];
        if (reasons.Count == 0)
        {
            return false;
        }

        await reports.ReleaseAsync(version, cancellation);
        if (versions.Count > 0 && string.Equals(versions[0].Fingerprint, version.Fingerprint, StringComparison.Ordinal))
        {
            // The newest version may be of a release that kept no facts: the page then shows what is open from now on.
            await notes.WriteFactsAsync(version.Campaign, versions[0].Number, facts, cancellation);
        }

        await official.RefuseAsync(version.Campaign, version.By, reasons, cancellation);
        return true;
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

    /// <summary>Takes the reports in.</summary>
    /// <returns>Those that are lost for now.</returns>
    private async Task<IReadOnlyList<SubmissionSummary>> TakeInAsync(ReportAssembly assembly, ContributionSpool contributions, ReportTreatment treatment, IReadOnlyList<AgencyStanding> standings, CancellationToken cancellation)
    {
        var lost = new List<SubmissionSummary>();
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

            return lost;
        }
        finally
        {
            await FetchedReport.DropAsync(coming);
        }

        async Task TakeNextAsync()
        {
            using var fetched = await coming.Dequeue();
            if (fetched.Report is null)
            {
                lost.Add(fetched.Lost!);
                return;
            }

            assembly.Add(treatment.Apply(fetched.Report), fetched.OpenMedia);
            contributions.Add(fetched.Report);
        }
    }

    private async Task<ReportEdition> EditionAsync(Campaign campaign, ReportVersion version, CancellationToken cancellation)
    {
        var before = (await reports.ListAsync(campaign.Id, cancellation)).FirstOrDefault(other => other.Number < version.Number);
        var previous = before is null || await files.ReadManifestAsync(before, cancellation) is not { } manifest ? null : manifest with { Texts = [] };
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
