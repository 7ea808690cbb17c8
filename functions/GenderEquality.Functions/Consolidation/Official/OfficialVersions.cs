using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>What official versions mean for each other: one is valid at a time, and what comes after it is told to the coordinator.</summary>
public sealed class OfficialVersions(ReportStore reports, VersionNotes notes, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Why an order cannot be carried out, whatever is in the report; empty when it can.</summary>
    public static IReadOnlyList<string> Obstacles(OfficialOrder? order, string fingerprint, IReadOnlyList<ReportVersion> versions)
    {
        var waiting = VersionStates.Of(versions).FirstOrDefault(state => state.Value == VersionState.AwaitingApproval).Key;
        var valid = VersionStates.Valid(versions);
        string?[] obstacles =
        [
            order?.Fingerprint is { } seen && !string.Equals(seen, fingerprint, StringComparison.Ordinal) ? OfficialTexts.Changed : null,
            waiting > 0 ? OfficialTexts.OtherAwaitsApproval(waiting) : null,
            valid is not null && string.IsNullOrWhiteSpace(order?.WithdrawalReason) ? OfficialTexts.OtherIsValid(valid) : null,
        ];
        return [.. obstacles.OfType<string>()];
    }

    /// <summary>Notes that an order made no version, for the page and the record of deeds.</summary>
    public async Task RefuseAsync(CampaignId campaign, string by, IReadOnlyList<string> reasons, CancellationToken cancellation)
    {
        await notes.WriteRefusalAsync(campaign, new OfficialRefusal(by, clock.GetUtcNow(), reasons), cancellation);
        await audit.AddAsync(campaign, by, OfficialTexts.Refused(reasons), agency: null, cancellation);
    }

    /// <summary>An official version has become valid: the one that was until now is withdrawn, with the reason that was given.</summary>
    public async Task TakePlaceAsync(ReportVersion version, string by, CancellationToken cancellation)
    {
        var earlier = (await reports.ListAsync(version.Campaign, cancellation)).Where(other => other.Number < version.Number).ToList();
        if (VersionStates.Valid(earlier) is not { } former || version.Order?.WithdrawalReason is not { } reason)
        {
            return;
        }

        var withdrawal = new VersionWithdrawal(by, clock.GetUtcNow(), reason);
        if (await reports.ChangeAsync(version.Campaign, former.Number, row => row.Withdrawal is null ? row with { Withdrawal = withdrawal } : null, cancellation))
        {
            await audit.AddAsync(version.Campaign, by, OfficialTexts.Replaced(former.Number, version.Number, reason), agency: null, cancellation);
        }
    }

    /// <summary>Something arrived after the official version: the coordinator gets a mail about the draft that was made of it.</summary>
    public async Task TellOfDraftAsync(Campaign campaign, ReportVersion draft, CancellationToken cancellation)
    {
        if (VersionStates.Valid(await reports.ListAsync(campaign.Id, cancellation)) is { } valid && valid.Number < draft.Number)
        {
            await mails.QueueAsync(new MailOrder(campaign.Id, campaign.Coordinator.Agency, MailReason.AfterOfficial(draft.Number)), cancellation);
        }
    }
}
