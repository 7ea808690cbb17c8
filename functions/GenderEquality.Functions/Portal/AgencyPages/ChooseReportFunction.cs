using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes an agency's word which of the files that wait is the report, and hands them over.</summary>
public sealed class ChooseReportFunction(AgencyForms forms, UnsortedUploads unsorted, WhichLoader loader, ReportTaking taking)
{
    /// <summary>Keeps the report and leads to the agency's page; asks once more when no Word file is chosen.</summary>
    [Function("ChooseReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/tep-nao")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => ChooseAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> ChooseAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        var id = form.Text(AgencyAddress.WhichQuery, 40);
        if (await unsorted.FindAsync(visit.Place, id, cancellationToken) is not { } upload)
        {
            return await GoneAsync(visit, cancellationToken);
        }

        if (WhichChoice.Of(form, upload.Files) is { } places)
        {
            return await TakeAsync(visit, id, upload, places, cancellationToken);
        }

        var message = PageMessage.Invalid(DeskTexts.WhichNotSent, new FieldError(WhichChoice.ReportField, DeskTexts.WhichMissing));
        var again = loader.Load(visit, id, upload) with { Attached = WhichChoice.IsAttached(form), Message = message };
        return PortalPage.Of<WhichPage>(PageKind.Agency, again, StatusCodes.Status400BadRequest);
    }

    private async Task<PortalResult> TakeAsync(AgencyVisit visit, string id, UnsortedUpload upload, IReadOnlyList<int> places, CancellationToken cancellationToken)
    {
        var files = new List<UploadFile>();
        try
        {
            foreach (var place in places)
            {
                if (await unsorted.FetchAsync(upload, place, cancellationToken) is not { } file)
                {
                    return await GoneAsync(visit, cancellationToken);
                }

                files.Add(file);
            }

            var result = await taking.TakeAsync(visit, files[0], files[1..], cancellationToken);
            await unsorted.RemoveAsync(visit.Place, id, upload);
            return result;
        }
        finally
        {
            foreach (var file in files)
            {
                await file.DisposeAsync();
            }
        }
    }

    private Task<PortalResult> GoneAsync(AgencyVisit visit, CancellationToken cancellationToken) =>
        taking.RefuseAsync(visit, StatusCodes.Status409Conflict, PageMessage.Error(DeskTexts.WhichNotSent, DeskTexts.WhichGone), cancellationToken);
}
