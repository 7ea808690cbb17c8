using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The workbook in which figures of earlier years are filled in.</summary>
public sealed class SeriesSheetFunction(CoordinatorAuthorization authorization, SeriesImport import)
{
    /// <summary>Sends it.</summary>
    [Function("SeriesSheet")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/qua-cac-nam/mau.xlsx")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => SendAsync(visit, cancellationToken), cancellationToken);

    // Written out first: a fault then gives an error instead of half a file.
    private async Task<PortalResult> SendAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var file = TemporaryFile.Create();
        await import.WriteSheetAsync(visit, file, cancellation);
        return PortalFile.Of(PageKind.Coordinator, await TaggedFile.OfAsync(file, cancellation), SeriesPageTexts.SheetFile);
    }
}
