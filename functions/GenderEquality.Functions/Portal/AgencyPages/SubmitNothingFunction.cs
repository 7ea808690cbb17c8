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
public sealed class SubmitNothingFunction(AgencyForms forms, NothingForm nothing, Intake intake, AuditStore audit)
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
            var page = await nothing.LoadAsync(visit, cancellationToken);
            var refused = page with { Reason = reason, Confirmed = confirmed, Message = PageMessage.Invalid(DeskTexts.NothingNotSent, errors) };
            return PortalPage.Of<NothingPage>(PageKind.Agency, refused, StatusCodes.Status400BadRequest);
        }

        await using var report = new UploadFile(DeskTexts.NothingFile(visit.Campaign, visit.Agency), TemporaryFile.Create());
        ReportTemplateWriter.WriteNothing(visit.Campaign, visit.Agency, reason, report.Content);
        report.Content.Position = 0;
        var taken = await intake.TakeAsync(visit.Campaign, visit.Agency, report, [], PortalTexts.UploadedByAgency, cancellationToken);
        if (taken.Kind == IntakeKind.NotOpen)
        {
            var page = await nothing.LoadAsync(visit, cancellationToken);
            var early = page with { Reason = reason, Confirmed = confirmed, Message = CountingTexts.NotOpen(visit.Campaign) };
            return PortalPage.Of<NothingPage>(PageKind.Agency, early, StatusCodes.Status409Conflict);
        }

        if (taken is { Kind: IntakeKind.Kept, Submission: { } submission })
        {
            await audit.AddAsync(visit.Campaign.Id, AuditKind.Upload, AuditTexts.AgencyItself, AuditTexts.NothingReported(submission.Id, reason), visit.Agency.Code, CancellationToken.None);
        }

        return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token));
    }
}
