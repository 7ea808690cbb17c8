using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>What a Word file proposes for a draft.</summary>
public sealed class ImportFunction(ImportVisit entrance, ImportLoader loader)
{
    /// <summary>Shows each proposal beside its words in the file and beside what the draft says; with <c>chon=het</c> also those are ticked that replace something.</summary>
    [Function("Import")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/nhap-tu-word/{draft}/tep/{id}")] HttpRequest request, string draft, string id, CancellationToken cancellationToken) =>
        entrance.EnterAsync(request, draft, async (visit, stored) => await loader.FileAsync(visit, stored, id, cancellationToken) is { } model
            ? visit.Page<ImportPage>(model with { All = string.Equals(request.Query[ImportAddress.Tick], ImportAddress.Everything, StringComparison.Ordinal) })
            : visit.NotFound(), cancellationToken);
}
