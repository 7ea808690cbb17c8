using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Coordination;

/// <summary>Mails that the coordinator sends by hand. Every one is noted in the audit log.</summary>
public sealed class ManualMail(AgencyStore agencies, MailOutbox mails, AuditStore audit, TimeProvider clock)
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

    /// <summary>Reminds those of the chosen agencies that are not done.</summary>
    /// <returns>How many reminders are on their way.</returns>
    public async Task<int> RemindAsync(Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, string by, CancellationToken cancellation = default)
    {
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        var waiting = rows.Where(row => row.State.Owes);
        return await SendAsync(campaign, waiting, MailReason.RemindNow(ToMinute(clock.GetUtcNow())), by, AuditTexts.Reminded, cancellation);
    }

    /// <summary>Reminds all agencies that are not done.</summary>
    /// <returns>How many reminders are on their way.</returns>
    public Task<int> RemindAllAsync(Campaign campaign, string by, CancellationToken cancellation = default) =>
        RemindAsync(campaign, [.. campaign.Agencies.Select(agency => agency.Code)], by, cancellation);

    /// <summary>Sends a mail of the coordinator's own to the chosen agencies. The link of each is added below the text.</summary>
    /// <returns>How many mails are on their way.</returns>
    public async Task<int> WriteAsync(
        Campaign campaign, IReadOnlyCollection<AgencyCode> chosen, WrittenMail mail, string by, CancellationToken cancellation = default)
    {
        var reason = MailReason.Manual(clock.GetUtcNow());
        var rows = await ChosenAsync(campaign, chosen, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.Wrote(mail.Subject), rows.Count == 1 ? rows[0].Agency : null, cancellation);
        foreach (var row in rows)
        {
            await mails.QueueAsync(new MailOrder(campaign.Id, row.Agency, reason), mail, cancellation);
        }

        return rows.Count;
    }

    private async Task<int> SendAsync(
        Campaign campaign, IEnumerable<AgencyRow> rows, MailReason reason, string by, string deed, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (await mails.QueueAsync(new MailOrder(campaign.Id, row.Agency, reason), cancellation))
            {
                await audit.AddAsync(campaign.Id, by, deed, row.Agency, cancellation);
                count++;
            }
        }

        return count;
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
