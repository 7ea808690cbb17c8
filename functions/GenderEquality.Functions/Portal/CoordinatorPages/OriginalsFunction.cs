using GenderEquality.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Everything that was uploaded, in one ZIP file.</summary>
public sealed class OriginalsFunction(CoordinatorDoor door, SubmissionStore submissions, OriginalsArchive archive)
{
    /// <summary>Downloads it. The file is made while it is sent: it is nowhere as a whole.</summary>
    [Function("Originals")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dieu-phoi/ban-goc.zip")] HttpRequest request, CancellationToken cancellationToken) =>
        door.EnterAsync(request, visit => SendAsync(visit, cancellationToken), cancellationToken);

    private async Task<IResult> SendAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var all = await submissions.ListAsync(visit.Campaign.Id, cancellationToken);
        return PortalFile.Of(
            visit.Request,
            PageKind.Coordinator,
            output => archive.WriteAsync(visit.Campaign, all, output, cancellationToken),
            PortalTexts.OriginalsName(visit.Campaign));
    }
}
