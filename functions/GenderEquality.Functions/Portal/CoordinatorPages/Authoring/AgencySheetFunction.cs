using GenderEquality.Functions.Excel.Agencies;
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
            async visit => await loader.DraftAsync(id, cancellationToken) is { } stored
                ? PortalFile.Of(PageKind.Coordinator, (output, stop) => AgencySheet.WriteAsync(output, stored.Draft.Document, stop), $"co-quan-{stored.Draft.Id}.xlsx")
                : visit.NotFound(),
            cancellationToken);
}
