using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>The coordinator notes that the official version was signed and sent.</summary>
public sealed class IssueVersionFunction(VersionForm form, VersionDecisions decisions, IOptions<PortalOptions> options, TimeProvider clock)
{
    /// <summary>Keeps number, date and signed scan, and tells the agencies if so wished.</summary>
    [Function("IssueVersion")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/tong-hop/{version}/phat-hanh")] HttpRequest request,
        string version,
        CancellationToken cancellationToken) => form.TakeAsync(
            request, version, (visit, number, fields) => IssueAsync(visit, number, fields, cancellationToken), _ => ActionResults.Issued, cancellationToken);

    private async Task<(VersionOutcome? Outcome, string? Problem)> IssueAsync(CoordinatorVisit visit, int number, PostedForm fields, CancellationToken cancellationToken)
    {
        var paper = fields.Text("so", 60).ReplaceLineEndings(" ");
        if (paper.Length == 0 || fields.Date("ngay") is not { } date || fields.File("ban-ky") is not { } scan)
        {
            return (null, ReportsTexts.IssueIncomplete);
        }

        if (date < visit.Campaign.OpensOn || date > DateOnly.FromDateTime(visit.Campaign.Local(clock.GetUtcNow()).DateTime))
        {
            return (null, ReportsTexts.IssueDateWrong);
        }

        if (scan.Length > options.Value.MaxFileBytes)
        {
            return (null, ReportsTexts.ScanTooLarge(options.Value.MaxFileBytes));
        }

        await using var content = scan.OpenReadStream();
        return await IssuedPaper.IsPdfAsync(content, cancellationToken)
            ? (await decisions.IssueAsync(visit.Campaign, number, new IssuedPaper(paper, date, content, fields.IsTicked("thong-bao")), visit.User, cancellationToken), null)
            : (null, ReportsTexts.NoPdf);
    }
}
