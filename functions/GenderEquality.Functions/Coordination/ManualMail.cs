using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>Mails that the coordinator sends by hand. Every one is noted in the audit log.</summary>
public sealed class ManualMail(AgencyStore agencies, MailStore sent, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Invites agencies; those invited before get nothing, those exempt neither.</summary>
    /// <returns>How many invitations are on their way.</returns>
    public async Task<int> InviteAsync(Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, string by, CancellationToken cancellation = default)
    {
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        return await SendAsync(campaign, rows.Where(row => row.Exemption is null), MailReason.Invite, by, AuditTexts.Invited, cancellation);
    }

    /// <summary>Sends agencies a new link; earlier ones stay valid.</summary>
    /// <returns>How many mails are on their way.</returns>
    public async Task<int> SendLinkAsync(Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, string by, CancellationToken cancellation = default)
    {
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        return await SendAsync(campaign, rows, MailReason.NewLink(clock.GetUtcNow()), by, AuditTexts.LinkSent, cancellation);
    }

    /// <summary>Reminds those of the chosen agencies that are not done and were not told today, also those that said until when they are at work.</summary>
    /// <returns>How many reminders are on their way.</returns>
    public Task<int> RemindAsync(Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, string by, CancellationToken cancellation = default) =>
        RemindAsync(campaign, chosen, ReminderStops.ByHand, by, cancellation);

    /// <summary>Reminds all agencies that are not done, were not told today and have not said until when they are at work.</summary>
    /// <returns>How many reminders are on their way.</returns>
    public Task<int> RemindAllAsync(Campaign campaign, string by, CancellationToken cancellation = default) =>
        RemindAsync(campaign, [.. campaign.Agencies.Select(agency => agency.Code)], ReminderStops.Of, by, cancellation);

    /// <summary>Sends a mail of the coordinator's own to the chosen agencies. The link of each is added below the text.</summary>
    /// <returns>How many mails are on their way.</returns>
    public async Task<int> WriteAsync(
        Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, WrittenMail mail, string by, CancellationToken cancellation = default)
    {
        var reason = MailReason.Manual(clock.GetUtcNow());
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.Wrote(mail.Subject), rows.Count == 1 ? rows[0].Agency : null, cancellation);
        await mails.QueueAsync([.. rows.Select(row => new MailOrder(campaign.Id, row.Agency, reason))], mail, cancellation);
        return rows.Count;
    }

    private async Task<int> RemindAsync(
        Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, Func<Campaign, AgencyRow, DateTimeOffset, ReminderStop> stop, string by, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(campaign.Local(now).DateTime);
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        var told = (chosen.Count == 1 ? await sent.ListAsync(campaign.Id, chosen.First(), cancellation) : await sent.ListAsync(campaign.Id, cancellation)).ToLookup(mail => mail.Agency);
        var waiting = rows.Where(row => stop(campaign, row, now) == ReminderStop.None && !TellingMails.Any(campaign, told[row.Agency], today));
        return await SendAsync(campaign, waiting, MailReason.RemindNow(ToMinute(now)), by, AuditTexts.Reminded, cancellation);
    }

    private async Task<int> SendAsync(
        Campaign campaign, IEnumerable<AgencyRow> rows, MailReason reason, string by, string deed, CancellationToken cancellation)
    {
        var ordered = await mails.QueueAsync([.. rows.Select(row => new MailOrder(campaign.Id, row.Agency, reason))], cancellation);
        await audit.AddAsync(campaign.Id, by, deed, ordered.Select(order => order.Agency), cancellation);
        return ordered.Count;
    }

    private async Task<IReadOnlyList<AgencyRow>> ChosenAsync(Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, CancellationToken cancellation)
    {
        var wanted = chosen.ToHashSet();
        var rows = await agencies.ListAsync(campaign, cancellation);
        return [.. rows.Where(row => wanted.Contains(row.Agency))];
    }

    // Pressing the button twice sends once.
    private static DateTimeOffset ToMinute(DateTimeOffset moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMinute), moment.Offset);
}
