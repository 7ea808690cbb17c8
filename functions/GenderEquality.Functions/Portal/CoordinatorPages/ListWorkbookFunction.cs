using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The list of agencies as a workbook.</summary>
public sealed class ListWorkbookFunction(CoordinatorAuthorization authorization, AgencyLines agencies, DownloadLog downloads)
{
    /// <summary>Downloads the agencies that are looked at.</summary>
    [Function("ListWorkbook")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/danh-sach.xlsx")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => SendAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> SendAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var lines = OverviewQuery.Of(visit.Request.Query).Select(await agencies.ReadAsync(campaign, cancellationToken));
        await downloads.NoteAsync(visit.Request, campaign.Id, visit.User, AuditTexts.ListDownloaded, agency: null, cancellationToken);
        var groups = campaign.Groups.ToDictionary(group => group.Key, group => group.Name, StringComparer.Ordinal);
        var rows = lines.Select(line => new AgencyListRow(line.Agency.Name, groups[line.Agency.Group], OverviewTexts.StatusOf(line))
        {
            Received = line.Row.State.Received is { } received ? campaign.Local(received).DateTime : null,
            LastDay = line.Row.DueBefore(campaign).AddDays(-1),
            Errors = line.Row.State.Errors,
            Warnings = line.Row.State.Warnings,
            LastMail = line.Row.LastMail is { } mail ? CoordinatorTexts.MailName(mail) : null,
            LastMailAt = line.Row.LastMail is { } at ? campaign.Local(at.At).DateTime : null,
            Addresses = string.Join(", ", line.Row.EmailsOf(line.Agency)),
        });

        // Written out first: a fault then gives an error instead of half a file.
        var file = TemporaryFile.Create();
        await AgencyListWorkbook.WriteAsync(file, campaign.Title, rows, cancellationToken);
        return PortalFile.Of(PageKind.Coordinator, await TaggedFile.OfAsync(file, cancellationToken), OverviewTexts.WorkbookName(campaign));
    }
}
