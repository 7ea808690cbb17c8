using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator uploads a report that an agency sent some other way. The files wait until the page was seen that says what they replace.</summary>
public sealed class UploadForFunction(
    CoordinatorAuthorization authorization, UploadReader reader, Intake intake, SubmissionDecisions decisions, CoordinatorPageLoader loader, Confirmation confirmation)
{
    /// <summary>Asks, and keeps the report when it is asked for again; shows why it is refused.</summary>
    [Function("UploadFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/nop")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => IsFile(request) ? AskAsync(visit, found, cancellationToken) : KeepAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> AskAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        if (form.Rivals.Count == 0 && form.Refusal is { } refusal)
        {
            return await ShowAsync(visit, agency, refusal.Message, refusal.StatusCode, cancellationToken);
        }

        if (form.Rivals.Count == 0 && await intake.FindSameAsync(visit.Campaign.Id, agency.Code, form.Report, form.Attachments, cancellationToken) is { } earlier)
        {
            return await KnownAsync(visit, agency, earlier, cancellationToken);
        }

        var waiting = new WaitingForm(ConfirmedDeed.UploadFor, visit.Request.Path.Value!, CoordinatorAddress.Agency(agency.Code), agency.Code);
        return await confirmation.AskAsync(visit, waiting, [.. (form.Rivals.Count > 0 ? form.Rivals.OrderByDescending(file => UploadRules.IsReport(file.Name)) : form.Attachments.Prepend(form.Report)).Select((file, place) => (place.ToString(CultureInfo.InvariantCulture), file))]);
    }

    private async Task<PortalResult> KeepAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (!form.IsTicked(Confirmation.Field))
        {
            return await ShowAsync(visit, agency, PortalTexts.BrokenForm, StatusCodes.Status400BadRequest, cancellationToken);
        }

        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.UploadFor, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        var sent = form.Files.Values.ToList();
        try
        {
            var files = Chosen(form, sent);
            var taken = files.Count == 0 ? null : await decisions.UploadForAsync(visit.Campaign, agency, files[0], files[1..], visit.User, cancellationToken);
            return taken switch
            {
                null => await ShowAsync(visit, agency, PortalTexts.BrokenForm, StatusCodes.Status400BadRequest, cancellationToken),
                { Kind: IntakeKind.Known, Submission: { } earlier } => await KnownAsync(visit, agency, earlier, cancellationToken),
                _ => await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Uploaded),
            };
        }
        finally
        {
            foreach (var file in sent)
            {
                await file.DisposeAsync();
            }
        }
    }

    // Of several Word files one was chosen on the page that asked.
    private static List<UploadFile> Chosen(PostedForm form, List<UploadFile> sent) =>
        WhichChoice.Of(form, [.. sent.Select(file => new UnsortedFile(file.Name, file.Content.Length))]) is { } places ? [.. places.Select(place => sent[place])] : sent;

    private async Task<PortalResult> KnownAsync(CoordinatorVisit visit, Agency agency, SubmissionSummary earlier, CancellationToken cancellationToken)
    {
        var model = await loader.DetailAsync(visit, agency, cancellationToken);
        return visit.Page<AgencyDetailPage>(model with { Message = CountingTexts.Known(visit.Campaign, earlier, ChoiceRules.CanReuse(earlier, model.Line.Row.State, model.Submissions)) });
    }

    private async Task<PortalResult> ShowAsync(CoordinatorVisit visit, Agency agency, PageMessage message, int status, CancellationToken cancellationToken) =>
        visit.Page<AgencyDetailPage>(await loader.DetailAsync(visit, agency, cancellationToken) with { Message = message }, status);

    private static bool IsFile(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
}
