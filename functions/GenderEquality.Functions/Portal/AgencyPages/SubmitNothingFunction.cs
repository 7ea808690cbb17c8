using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Template;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes an agency's word that there was nothing to report at all. The agency's own template, filled in with that, goes the way of every upload,
/// so that checks, receipt, compilation and figures treat it like any other report.</summary>
public sealed class SubmitNothingFunction(AgencyForms forms, NothingForm nothing, FormQuota quota, Intake intake, AuditStore audit)
{
    /// <summary>Keeps the report and leads to the page; shows the form with what is wrong when it is refused.</summary>
    [Function("SubmitNothing")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/khong-phat-sinh")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => SubmitAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> SubmitAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        var (reason, confirmed) = (form.Text("ly-do", NothingForm.LongestReason), form.IsTicked("xac-nhan"));
        var errors = NothingForm.Check(reason, confirmed);
        if (errors.Count > 0)
        {
            return await ShowAsync(PageMessage.Invalid(DeskTexts.NothingNotSent, errors), StatusCodes.Status400BadRequest);
        }

        if (await quota.TakeAsync(visit, "nothing", FormQuota.Nothing, DeskTexts.NothingNotSent, cancellationToken) is { } tooOften)
        {
            return (await ShowAsync(tooOften.Message, StatusCodes.Status429TooManyRequests)).RetryAfter(tooOften.RetryAfter);
        }

        await using var report = new UploadFile(DeskTexts.NothingFile(visit.Campaign, visit.Agency), TemporaryFile.Create());
        ReportTemplateWriter.WriteNothing(visit.Campaign, visit.Agency, reason, report.Content);
        report.Content.Position = 0;
        var taken = await intake.TakeAsync(visit.Campaign, visit.Agency, report, [], PortalTexts.UploadedByAgency, cancellationToken);
        if (taken.Kind == IntakeKind.NotOpen)
        {
            return await ShowAsync(CountingTexts.NotOpen(visit.Campaign), StatusCodes.Status409Conflict);
        }

        if (taken is { Kind: IntakeKind.Kept, Submission: { } submission })
        {
            await audit.AddAsync(visit.Campaign.Id, AuditKind.Upload, AuditTexts.AgencyItself, AuditTexts.NothingReported(submission.Id, reason), visit.Agency.Code, CancellationToken.None);
        }

        return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token));

        async Task<PortalResult> ShowAsync(PageMessage message, int status)
        {
            var page = await nothing.LoadAsync(visit, cancellationToken);
            return PortalPage.Of<NothingPage>(PageKind.Agency, page with { Reason = reason, Confirmed = confirmed, Message = message }, status);
        }
    }
}
