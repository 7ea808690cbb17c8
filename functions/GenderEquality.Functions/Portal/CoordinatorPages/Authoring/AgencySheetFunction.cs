using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Agencies;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The workbook in which agencies are listed.</summary>
public sealed class AgencySheetFunction(CoordinatorAuthorization authorization, AuthoringLoader loader)
{
    /// <summary>Sends it, with the agencies that the draft has.</summary>
    [Function("AgencySheet")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/co-quan.xlsx")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => await loader.DraftAsync(id, cancellationToken) is { } stored ? await SendAsync(stored.Draft, cancellationToken) : visit.NotFound(),
            cancellationToken);

    // Written out first: a fault then gives an error instead of half a file.
    private static async Task<PortalResult> SendAsync(CampaignDraft draft, CancellationToken cancellation)
    {
        var file = TemporaryFile.Create();
        await AgencySheet.WriteAsync(file, draft.Document, cancellation);
        return PortalFile.Of(PageKind.Coordinator, await TaggedFile.OfAsync(file, cancellation), $"co-quan-{draft.Id}.xlsx");
    }
}
