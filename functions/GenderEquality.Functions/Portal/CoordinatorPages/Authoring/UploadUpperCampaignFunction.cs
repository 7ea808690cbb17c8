using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator sends the campaign's file of the level above.</summary>
public sealed class UploadUpperCampaignFunction(CoordinatorAuthorization authorization, UpperDecisions decisions, CampaignPageLoader loader)
{
    private const long MostBytes = 20L * 1024 * 1024;

    /// <summary>Takes it in, or says what is wrong with it.</summary>
    [Function("UploadUpperCampaign")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot-bao-cao/cap-tren")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        if (visit.Campaign.Upward is null)
        {
            return visit.NotFound();
        }

        var file = (await PostedForm.ReadAsync(visit.Request, cancellation)).File(CampaignModel.AboveField);
        var problem = file is null ? AuthoringTexts.NoFile
            : file.Content.Length > MostBytes ? AuthoringTexts.FileTooLarge
            : await decisions.TakeAsync(visit.Campaign, await BinaryData.FromStreamAsync(file.Content, cancellation), visit.User, cancellation);
        return problem is null
            ? await visit.DoneAsync(CoordinatorAddress.Campaign, ActionResults.UpperTaken)
            : visit.Page<CampaignPage>(
                await loader.LoadAsync(visit, cancellation) with { Message = PageMessage.Invalid(AuthoringTexts.NotTaken, new FieldError(CampaignModel.AboveField, problem)) }, StatusCodes.Status400BadRequest);
    }
}
