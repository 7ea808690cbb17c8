using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>What comes of issuing a version, and who is told.</summary>
public sealed class ConfirmVersion(ReportStore reports, VersionDecisions decisions, MailComposer composer, TimeProvider clock)
{
    /// <summary>Sentences about it, and the mail that agencies get.</summary>
    public async Task<(IReadOnlyList<string> Lines, IReadOnlyList<ConfirmMail> Mails)> OfAsync(CoordinatorVisit visit, WaitingForm waiting, CancellationToken cancellation)
    {
        if (waiting.Deed != ConfirmedDeed.IssueVersion
            || waiting.Day("ngay") is not { } date
            || await reports.FindAsync(visit.Campaign.Id, waiting.Version, cancellation) is not { } version)
        {
            return ([], []);
        }

        var shared = waiting.Texts("thong-bao").Count > 0;
        var told = shared ? await decisions.NotToldAsync(visit.Campaign, version, cancellation) : [];
        List<string> lines = [ConfirmTexts.IssuedAs(waiting.Text("so"), date)];
        if (version.Issue is { } before)
        {
            lines.Add(ConfirmTexts.IssuedBefore(before));
        }

        lines.Add(shared ? ConfirmTexts.Shared(told.Count) : ConfirmTexts.NotShared);
        return (lines, await MailAsync(visit, version with { Issue = new VersionIssue(waiting.Text("so"), date, visit.User, clock.GetUtcNow()) { File = string.Empty, Shared = shared } }, told, cancellation));
    }

    private async Task<IReadOnlyList<ConfirmMail>> MailAsync(CoordinatorVisit visit, ReportVersion version, IReadOnlyList<Storage.Agencies.AgencyRow> told, CancellationToken cancellation)
    {
        if (told.Count == 0 || visit.Campaign.FindAgency(told[0].Agency) is not { } first)
        {
            return [];
        }

        var mail = new MailRow(visit.Campaign.Id, first.Code, MailReason.Issued(version.Number)) { Queued = clock.GetUtcNow() };
        var text = await composer.PreviewAsync(visit.Campaign, first, told[0], mail, new MailFuture { Version = version }, cancellation);
        return [new ConfirmMail([.. told.Select(row => visit.Campaign.FindAgency(row.Agency)?.Name ?? row.Agency.ToString())], text, ConfirmTexts.EachOwn)];
    }
}
