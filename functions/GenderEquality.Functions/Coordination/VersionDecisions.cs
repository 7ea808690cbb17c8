using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Coordination;

/// <summary>What came of a decision about a version.</summary>
public enum VersionOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>The version does not stand where that could be decided.</summary>
    NotNow,

    /// <summary>Who made the version cannot approve it or give it back.</summary>
    SamePerson,
}

/// <summary>What becomes of an official version once it is made. Every decision is noted in the audit log.</summary>
public sealed class VersionDecisions(
    ReportStore reports, ReportBlobs blobs, OfficialVersions official, AgencyStore agencies, MailOutbox mails, MailStore sent, AuditStore audit, TimeProvider clock)
{
    /// <summary>Withdraws it; its files stay.</summary>
    public Task<VersionOutcome> WithdrawAsync(Campaign campaign, int number, string reason, string by, CancellationToken cancellation = default) => DecideAsync(
        campaign,
        number,
        [VersionState.Official, VersionState.Issued, VersionState.AwaitingApproval],
        version => version with { Withdrawal = new VersionWithdrawal(by, clock.GetUtcNow(), reason) },
        (by, AuditTexts.Withdrawn(number, reason)),
        cancellation);

    /// <summary>A second person approves it, which makes it valid, or gives it back.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="number">Which version.</param>
    /// <param name="returnReason">Why it is given back; null to approve.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<VersionOutcome> ApproveAsync(Campaign campaign, int number, string? returnReason, string by, CancellationToken cancellation = default)
    {
        if (await reports.FindAsync(campaign.Id, number, cancellation) is { } found && string.Equals(found.By, by, StringComparison.OrdinalIgnoreCase))
        {
            return VersionOutcome.SamePerson;
        }

        var approval = new VersionApproval(returnReason is null, by, clock.GetUtcNow(), returnReason);
        var deed = returnReason is null ? AuditTexts.Approved(number) : AuditTexts.VersionReturned(number, returnReason);
        var outcome = await DecideAsync(campaign, number, [VersionState.AwaitingApproval], version => version with { Approval = approval }, (by, deed), cancellation);
        if (outcome == VersionOutcome.Done && approval.Approved)
        {
            await official.TakePlaceAsync((await reports.FindAsync(campaign.Id, number, cancellation))!, by, cancellation);
        }

        return outcome;
    }

    /// <summary>Notes that it was signed and sent, with the signed scan. A number, date or scan that was entered wrongly is entered again; scans stay.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="number">Which version.</param>
    /// <param name="paper">What was issued.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<VersionOutcome> IssueAsync(Campaign campaign, int number, IssuedPaper paper, string by, CancellationToken cancellation = default)
    {
        var versions = await reports.ListAsync(campaign.Id, cancellation);
        if (VersionStates.Valid(versions) is not { } valid || valid.Number != number)
        {
            return VersionOutcome.NotNow;
        }

        var name = IssuedPaper.NameBeside(valid.Files);
        await blobs.WriteAsync(campaign.Id, number, name, System.Net.Mime.MediaTypeNames.Application.Pdf, paper.Scan, cancellation);
        var issue = new VersionIssue(paper.Number, paper.Date, by, clock.GetUtcNow()) { File = name, Shared = paper.Shared };
        var outcome = await DecideAsync(
            campaign,
            number,
            [VersionState.Official, VersionState.Issued],
            version => version with { Issue = issue, Files = [.. version.Files.Where(file => !string.Equals(file, name, StringComparison.Ordinal)), name] },
            (by, AuditTexts.Issued(number, paper.Number, paper.Date, paper.Shared)),
            cancellation);
        if (outcome == VersionOutcome.Done && paper.Shared)
        {
            await TellAgenciesAsync(campaign, valid, cancellation);
        }

        return outcome;
    }

    private async Task TellAgenciesAsync(Campaign campaign, ReportVersion version, CancellationToken cancellation)
    {
        foreach (var row in await ToTellAsync(campaign, version, cancellation))
        {
            await mails.QueueAsync(new MailOrder(campaign.Id, row.Agency, MailReason.Issued(version.Number)), cancellation);
        }
    }

    /// <summary>Agencies that are told when the version is issued now: those that were told of it before are not told again.</summary>
    public async Task<IReadOnlyList<AgencyRow>> NotToldAsync(Campaign campaign, ReportVersion version, CancellationToken cancellation = default)
    {
        var told = (await sent.ListAsync(campaign.Id, cancellation)).Where(mail => mail.Reason == MailReason.Issued(version.Number)).Select(mail => mail.Agency).ToHashSet();
        return [.. (await ToTellAsync(campaign, version, cancellation)).Where(row => !told.Contains(row.Agency))];
    }

    private async Task<IEnumerable<AgencyRow>> ToTellAsync(Campaign campaign, ReportVersion version, CancellationToken cancellation)
    {
        var sources = version.Sources.Select(source => source.Agency).ToHashSet();
        return (await agencies.ListAsync(campaign, cancellation)).Where(row => row.Exemption is null || sources.Contains(row.Agency));
    }

    // Where a version stands depends on the others too: they are read first, and the row itself is judged again as it is written.
    private async Task<VersionOutcome> DecideAsync(
        Campaign campaign, int number, VersionState[] states, Func<ReportVersion, ReportVersion> change, (string By, string Deed) noted, CancellationToken cancellation)
    {
        var versions = await reports.ListAsync(campaign.Id, cancellation);
        var changed = await reports.ChangeAsync(
            campaign.Id,
            number,
            row => states.Contains(VersionStates.Of([.. versions.Select(version => version.Number == number ? row : version)]).GetValueOrDefault(number)) ? change(row) : null,
            cancellation);
        if (!changed)
        {
            return VersionOutcome.NotNow;
        }

        await audit.AddAsync(campaign.Id, noted.By, noted.Deed, agency: null, cancellation);
        return VersionOutcome.Done;
    }
}
