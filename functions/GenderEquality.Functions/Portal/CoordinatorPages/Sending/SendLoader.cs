using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>Gathers who is about to get what.</summary>
public sealed class SendLoader(AgencyLines agencies, MailStore mails, MailComposer composer, TimeProvider clock)
{
    /// <summary>All agencies as the overview has them.</summary>
    public Task<IReadOnlyList<AgencyLine>> LinesAsync(Campaign campaign, CancellationToken cancellation) => agencies.ReadAsync(campaign, cancellation);

    /// <summary>The page.</summary>
    /// <param name="visit">Who asks.</param>
    /// <param name="kind">What is about to be sent.</param>
    /// <param name="selection">To whom.</param>
    /// <param name="view">How the coordinator looks at it.</param>
    /// <param name="written">The coordinator's own text, and the id under which it waits.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<SendModel> LoadAsync(
        CoordinatorVisit visit, SendKind kind, Selection selection, SendView view, (string Id, WrittenMail Mail)? written, CancellationToken cancellation)
    {
        var campaign = visit.Campaign;
        var lines = selection.Meant(await LinesAsync(campaign, cancellation));
        var told = await ToldAsync(campaign, kind, cancellation);
        var recipients = lines.Select(line => RecipientOf(campaign, kind, line, told)).Select(one => view.Kept ? one with { Ticked = one.Possible && selection.Codes.Contains(one.Line.Agency.Code) } : one).ToList();
        var sample = recipients.Find(one => one.Line.Agency.Code == view.Shown) ?? recipients.Find(one => one.Ticked) ?? recipients.Find(one => one.Possible);
        return new SendModel
        {
            Campaign = campaign,
            User = visit.User,
            Kind = kind,
            Recipients = recipients,
            Selection = selection,
            Draft = written?.Id,
            Sample = sample?.Line.Agency,
            Text = sample is null ? null : await TextAsync(campaign, kind, sample.Line, written?.Mail, cancellation),
        };
    }

    /// <summary>The page on which a mail is written.</summary>
    /// <param name="visit">Who asks.</param>
    /// <param name="selection">To whom; without anybody all agencies are there to be ticked, as far as they can be named.</param>
    /// <param name="kept">Whether the ticks are those of the form before.</param>
    /// <param name="mail">What was written so far.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ComposeModel> ComposeAsync(CoordinatorVisit visit, Selection selection, bool kept, WrittenMail mail, CancellationToken cancellation)
    {
        var all = await LinesAsync(visit.Campaign, cancellation);
        var meant = selection.Meant(all);
        var shown = meant.Count > 0 || all.Count > Selection.MostNamed ? meant : all;
        return new ComposeModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Selection = selection,
            Recipients = [.. shown.Select(line => new Recipient(line, Ticked: kept ? selection.Codes.Contains(line.Agency.Code) : meant.Count > 0))],
            Subject = mail.Subject,
            Body = mail.Text,
        };
    }

    private async Task<MailText> TextAsync(Campaign campaign, SendKind kind, AgencyLine line, WrittenMail? written, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var reason = kind switch
        {
            SendKind.Remind => MailReason.RemindNow(now),
            SendKind.Invite => MailReason.Invite,
            SendKind.NewLink => MailReason.NewLink(now),
            _ => MailReason.Manual(now),
        };
        int? number = kind == SendKind.Remind ? ((await mails.ListAsync(campaign.Id, line.Agency.Code, cancellation)).Max(mail => mail.Number) ?? 0) + 1 : null;
        var mail = new MailRow(campaign.Id, line.Agency.Code, reason) { Queued = now, Written = written, Number = number };
        return await composer.PreviewAsync(campaign, line.Agency, line.Row, mail, cancellation: cancellation);
    }

    // Who was told today what a reminder says, or invited before: the same that the sending goes by.
    private async Task<IReadOnlySet<AgencyCode>> ToldAsync(Campaign campaign, SendKind kind, CancellationToken cancellation) => kind switch
    {
        SendKind.Remind => (await mails.ListAsync(campaign.Id, cancellation)).GroupBy(mail => mail.Agency).Where(group => TellingMails.Any(campaign, group, Today(campaign))).Select(group => group.Key).ToHashSet(),
        SendKind.Invite => await mails.InvitedAsync(campaign.Id, cancellation),
        _ => new HashSet<AgencyCode>(),
    };

    private Recipient RecipientOf(Campaign campaign, SendKind kind, AgencyLine line, IReadOnlySet<AgencyCode> told)
    {
        Recipient Not(string note) => new(line, Ticked: false, note, Possible: false);
        switch (kind)
        {
            case SendKind.Remind when line.Status == SubmissionStatus.Processing:
                return Not(SendTexts.BeingRead);
            case SendKind.Remind when line.Row.State.Failed:
                return Not(SendTexts.NotRead);
            case SendKind.Remind when !line.Owes:
                return Not(SendTexts.NotOwing);
            case SendKind.Remind when told.Contains(line.Agency.Code):
                return Not(SendTexts.ToldToday);
            case SendKind.Remind when line.Row.MutedUntil is { } until && Today(campaign) < until:
                return new(line, Ticked: false, SendTexts.MutedUntil(until));
            case SendKind.Invite when told.Contains(line.Agency.Code):
                return Not(SendTexts.Invited);
            case SendKind.Invite when line.Status == SubmissionStatus.Exempt:
                return Not(SendTexts.Exempt);
            default:
                return new(line, Ticked: true);
        }
    }

    private DateOnly Today(Campaign campaign) => DateOnly.FromDateTime(campaign.Local(clock.GetUtcNow()).DateTime);
}
