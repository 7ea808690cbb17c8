using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
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
            request,
            version,
            (visit, number, fields) => IssueAsync(visit, number, fields, cancellationToken),
            _ => ActionResults.Issued,
            cancellationToken,
            async (visit, fields) => fields.IsTicked(Confirmation.Field) || await ProblemAsync(visit, fields, cancellationToken) is null ? ConfirmedDeed.IssueVersion : null);

    private async Task<(VersionOutcome? Outcome, string? Problem)> IssueAsync(CoordinatorVisit visit, int number, PostedForm fields, CancellationToken cancellationToken)
    {
        if (await ProblemAsync(visit, fields, cancellationToken) is { } problem)
        {
            return (null, problem);
        }

        await using var scan = fields.File("ban-ky")!;
        var paper = new IssuedPaper(PaperOf(fields), fields.Date("ngay")!.Value, scan.Content, fields.IsTicked("thong-bao"));
        return (await decisions.IssueAsync(visit.Campaign, number, paper, visit.User, cancellationToken), null);
    }

    // What is wrong with the form; null for nothing.
    private async Task<string?> ProblemAsync(CoordinatorVisit visit, PostedForm fields, CancellationToken cancellationToken)
    {
        if (PaperOf(fields).Length == 0 || fields.Date("ngay") is not { } date || fields.File("ban-ky") is not { } scan)
        {
            return ReportsTexts.IssueIncomplete;
        }

        if (date < visit.Campaign.OpensOn || date > DateOnly.FromDateTime(visit.Campaign.Local(clock.GetUtcNow()).DateTime))
        {
            return ReportsTexts.IssueDateWrong;
        }

        return scan.Content.Length > options.Value.MaxFileBytes ? ReportsTexts.ScanTooLarge(options.Value.MaxFileBytes)
            : await IssuedPaper.IsPdfAsync(scan.Content, cancellationToken) ? null : ReportsTexts.NoPdf;
    }

    private static string PaperOf(PostedForm fields) => fields.Text("so", 60).ReplaceLineEndings(" ");
}
