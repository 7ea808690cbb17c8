using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Limits;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Coordination;

/// <summary>Somebody whose link is dead asks for a new one. It goes to the agency's registered addresses and nowhere else, and whoever asks is told nothing of
/// what was found.</summary>
public sealed class LinkRequests(CampaignStore campaigns, AgencyStore agencies, AttemptStore attempts, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>New links for one agency in an hour.</summary>
    public const int PerAgency = 3;

    /// <summary>Requests in an hour, whoever asks and for whatever.</summary>
    public const int Altogether = 300;

    private const string Kind = "link";

    /// <summary>Takes a request; does nothing for what is unknown, over a limit, or past the date until which links live.</summary>
    /// <param name="who">Name, short name or code of an agency, or an e-mail address of it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task AskAsync(string who, CancellationToken cancellation = default)
    {
        var campaign = await campaigns.CurrentAsync(cancellation);
        if (who.Length == 0 || await attempts.TakeAsync(Kind, "all", Altogether, cancellation) is not null)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var rows = await agencies.ListAsync(campaign, cancellation);
        foreach (var (agency, row) in Meant(campaign, rows, who).Where(meant => now < LinkExpiry.Of(campaign, meant.Row)))
        {
            if (await attempts.TakeAsync(Kind, $"{campaign.Id}_{agency.Code}", PerAgency, cancellation) is null)
            {
                await audit.AddAsync(campaign.Id, AuditTexts.Somebody, AuditTexts.LinkAsked, agency.Code, cancellation);
                await mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.NewLink(now)), cancellation);
            }
        }
    }

    /// <summary>Which agencies are meant: all that have the e-mail address, or the only one of that code, name or short name, written with or without marks.</summary>
    public static IReadOnlyList<(Agency Agency, AgencyRow Row)> Meant(Campaign campaign, IReadOnlyList<AgencyRow> rows, string who)
    {
        var all = campaign.Agencies.Zip(rows);
        if (EmailAddress.TryParse(who, null, out var address))
        {
            return [.. all.Where(one => one.Second.EmailsOf(one.First).Any(email => string.Equals(email.ToString(), address.ToString(), StringComparison.OrdinalIgnoreCase)))];
        }

        var named = all.Where(one => Same(one.First.Code.ToString(), who) || Same(one.First.Name, who) || Same(one.First.ShortName, who)).ToList();
        return named.Count == 1 ? named : [];
    }

    private static bool Same(string name, string typed) => CultureInfo.InvariantCulture.CompareInfo.Compare(
        Bare(name), Bare(typed), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth) == 0;

    // The bar of đ is no mark that can be left away.
    private static string Bare(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('đ', 'd').Replace('Đ', 'D');
}
