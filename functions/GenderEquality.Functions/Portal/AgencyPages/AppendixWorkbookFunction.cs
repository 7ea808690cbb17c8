using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's own appendix tables as a workbook.</summary>
public sealed class AppendixWorkbookFunction(AgencyAuthorization authorization)
{
    /// <summary>Downloads it.</summary>
    [Function("AppendixWorkbook")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/phu-luc")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => WriteAsync(visit, cancellationToken), cancellationToken);

    private static async Task<PortalResult> WriteAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var file = TemporaryFile.Create();
        await AppendixWorkbook.WriteAsync(visit.Campaign, visit.Agency, file, cancellationToken);
        return PortalFile.Of(PageKind.Agency, await TaggedFile.OfAsync(file, cancellationToken), PortalTexts.WorkbookName(visit.Campaign, visit.Agency));
    }
}
