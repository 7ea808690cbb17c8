using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>A picture of an agency's own report.</summary>
public sealed class PreviewPictureFunction(AgencyAuthorization authorization, ContentBlobs contents)
{
    /// <summary>Sends it, to be shown in place: only what is nothing but a picture to a browser.</summary>
    [Function("PreviewPicture")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/hinh/{submission}/{media}")] HttpRequest request,
        string token,
        string submission,
        string media,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => SubmissionId.TryParse(submission, null, out var id)
                && PreviewPictures.IsId(media)
                && await contents.FindMediaAsync(new SubmissionRef(visit.Campaign.Id, visit.Agency.Code, id), media, cancellationToken) is var (content, type)
                && PreviewPictures.IsShown(type)
                ? new PortalResult(PageKind.Agency, Results.Stream(content, type).ExecuteAsync)
                : visit.NotFound(),
            cancellationToken);
}
