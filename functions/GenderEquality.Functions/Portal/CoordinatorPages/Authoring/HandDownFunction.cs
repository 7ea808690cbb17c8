using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator makes a campaign of the one that the level above hands down.</summary>
public sealed class HandDownFunction(CoordinatorAuthorization authorization, AuthoringLoader loader, HandDownDecisions decisions)
{
    private const long MostBytes = 20L * 1024 * 1024;
    private const int LongestName = 300;

    /// <summary>Takes the file, or the key of one that is kept, and who reports there in <c>co-quan</c>; asks for the latter where it is not certain.</summary>
    [Function("HandDown")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/cap-tren")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        var called = form.Text(HandDownPageTexts.AgencyField, LongestName);
        var result = await TakeAsync(visit, form, called, cancellation);
        return result switch
        {
            { Draft: { } draft } => await visit.DoneAsync(AuthoringAddress.Draft(draft.Draft.Id), ActionResults.HandedDown),
            { Above: { } above } when called.Length == 0 && form.Text(HandDownPageTexts.AboveField, LongestName).Length == 0 => visit.SeeOther(AuthoringAddress.ChooseAgency(above.Key)),
            { Above: { } above } => await RefuseAsync(visit, new FieldError(HandDownPageTexts.AgencyField, result.Problem!), above, cancellation),
            _ => await RefuseAsync(visit, new FieldError(HandDownPageTexts.FileField, result.Problem!), null, cancellation),
        };
    }

    private async Task<HandDownResult> TakeAsync(CoordinatorVisit visit, PostedForm form, string called, CancellationToken cancellation)
    {
        if (form.Text(HandDownPageTexts.AboveField, LongestName) is { Length: > 0 } kept)
        {
            return await decisions.MakeAsync(kept, called, visit.User, cancellation);
        }

        var file = form.File(HandDownPageTexts.FileField);
        return file is null ? new HandDownResult { Problem = AuthoringTexts.NoFile }
            : file.Content.Length > MostBytes ? new HandDownResult { Problem = AuthoringTexts.FileTooLarge }
            : await decisions.TakeAsync(await BinaryData.FromStreamAsync(file.Content, cancellation), called, visit.User, cancellation);
    }

    private Task<PortalResult> RefuseAsync(CoordinatorVisit visit, FieldError problem, ReceivedCampaign? above, CancellationToken cancellation) =>
        loader.InvalidAsync(visit, above is null ? AuthoringTexts.NotTaken : HandDownPageTexts.NotMade, problem, model => model with { Above = above }, cancellation);
}
