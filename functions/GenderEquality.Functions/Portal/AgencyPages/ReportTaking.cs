using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Hands over what an agency sends, once it is known which file is the report.</summary>
public sealed class ReportTaking(Intake intake, AuditStore audit, AgencyPageLoader loader)
{
    /// <summary>Keeps the report and leads back to the page; shows the page with the reason when it is refused.</summary>
    public async Task<PortalResult> TakeAsync(AgencyVisit visit, UploadFile report, IReadOnlyList<UploadFile> beside, CancellationToken cancellationToken)
    {
        var taken = await intake.TakeAsync(visit.Campaign, visit.Agency, report, beside, PortalTexts.UploadedByAgency, cancellationToken);
        switch (taken)
        {
            case { Kind: IntakeKind.NotOpen }:
                return await RefuseAsync(visit, StatusCodes.Status409Conflict, CountingTexts.NotOpen(visit.Campaign), cancellationToken);
            case { Kind: IntakeKind.Known, Submission: { } earlier }:
                return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Known(visit.Token, earlier.Id));
            default:
                await audit.AddAsync(visit.Campaign.Id, AuditKind.Upload, AuditTexts.AgencyItself, AuditTexts.Uploaded(report.Name), visit.Agency.Code, CancellationToken.None);
                return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token));
        }
    }

    /// <summary>The page with the reason why nothing was taken.</summary>
    public async Task<PortalResult> RefuseAsync(AgencyVisit visit, int statusCode, PageMessage message, CancellationToken cancellationToken) =>
        PortalPage.Of<AgencyPage>(PageKind.Agency, await loader.LoadAsync(visit, message, cancellationToken), statusCode);
}
