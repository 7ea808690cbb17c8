using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator sends a campaign's file.</summary>
public sealed class UploadCampaignFunction(CoordinatorAuthorization authorization, AuthoringLoader loader, DraftDecisions drafts)
{
    private const string Field = "tep";
    private const long MostBytes = 20L * 1024 * 1024;

    /// <summary>Makes a draft of it, whatever faults it has, and shows them.</summary>
    [Function("UploadCampaign")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/tep")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var file = (await PostedForm.ReadAsync(visit.Request, cancellation)).File(Field);
        if (file is null || file.Content.Length > MostBytes)
        {
            return await RefuseAsync(visit, file is null ? AuthoringTexts.NoFile : AuthoringTexts.FileTooLarge, cancellation);
        }

        using var content = new MemoryStream();
        await file.Content.CopyToAsync(content, cancellation);
        var (document, problem) = DraftFile.Read(content.GetBuffer().AsSpan(0, (int)content.Length));
        if (document is null)
        {
            return await RefuseAsync(visit, problem!, cancellation);
        }

        var made = await drafts.UploadAsync(document, file.Name, visit.User, cancellation);
        return await visit.DoneAsync(AuthoringAddress.Draft(made.Draft.Id), ActionResults.DraftMade);
    }

    private Task<PortalResult> RefuseAsync(CoordinatorVisit visit, string problem, CancellationToken cancellation) =>
        loader.InvalidAsync(visit, AuthoringTexts.NotTaken, new FieldError(Field, problem), model => model, cancellation);
}
