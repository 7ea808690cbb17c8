using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's own appendix tables as a workbook.</summary>
public sealed class AppendixWorkbookFunction(AgencyDoor door)
{
    /// <summary>Downloads it.</summary>
    [Function("AppendixWorkbook")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "nop/{token}/phu-luc")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        door.EnterAsync(request, token, visit => WriteAsync(visit, cancellationToken), cancellationToken);

    private static async Task<IResult> WriteAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var file = TemporaryFile.Create();
        await AppendixWorkbook.WriteAsync(visit.Campaign, visit.Agency, file, cancellationToken);
        file.Position = 0;
        return PortalFile.Of(visit.Request, PageKind.Agency, file, PortalTexts.WorkbookName(visit.Campaign, visit.Agency));
    }
}
