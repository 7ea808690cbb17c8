using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A campaign or draft as a file.</summary>
public sealed class CampaignFileFunction(CoordinatorAuthorization authorization, AuthoringLoader loader, CampaignStore campaigns)
{
    /// <summary>Sends it; with <c>ban=thao</c> the draft's, with <c>ban=cap-duoi</c> the one that is handed down.</summary>
    [Function("CampaignFile")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/tep.json")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => await ContentAsync(request, id, cancellationToken) is { } content
                ? PortalFile.Of(PageKind.Coordinator, (output, stop) => output.WriteAsync(content, stop).AsTask(), IsHandDown(request) ? $"{id}-trao-cap-duoi.json" : $"{id}.json")
                : visit.NotFound(),
            cancellationToken);

    private async Task<ReadOnlyMemory<byte>?> ContentAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        if (string.Equals(request.Query["ban"], "thao", StringComparison.Ordinal))
        {
            return await loader.DraftAsync(id, cancellation) is { } stored ? DraftFile.Write(stored.Draft.Document) : null;
        }

        if (!CampaignId.TryParse(id, null, out var known) || await campaigns.FileAsync(known, cancellation) is not { } file)
        {
            return null;
        }

        // A file with faults is not in force, and nobody could report in it.
        return !IsHandDown(request) ? file.Content.ToMemory()
            : DraftFile.Read(file.Content.ToMemory().Span).Document is { } document && DraftCheck.Of(document).Campaign is { Rehearsal: null } ? DraftFile.Write(HandDownFile.Of(document)) : null;
    }

    private static bool IsHandDown(HttpRequest request) => string.Equals(request.Query["ban"], "cap-duoi", StringComparison.Ordinal);
}
