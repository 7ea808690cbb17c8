using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Notes in the audit log who downloads what. Asking whether a file is there, and asking for a further part of one, is no download.</summary>
public sealed class DownloadLog(AuditStore audit)
{
    /// <summary>Notes a download.</summary>
    /// <param name="request">The request for the file.</param>
    /// <param name="campaign">In which campaign.</param>
    /// <param name="by">Who.</param>
    /// <param name="deed">What, in Vietnamese.</param>
    /// <param name="agency">Of which agency, if of one.</param>
    /// <param name="cancellation">Stops.</param>
    public Task NoteAsync(HttpRequest request, CampaignId campaign, string by, string deed, AgencyCode? agency, CancellationToken cancellation)
    {
        var from = request.GetTypedHeaders().Range?.Ranges.FirstOrDefault()?.From ?? 0;
        return HttpMethods.IsGet(request.Method) && from == 0 ? audit.AddAsync(campaign, AuditKind.Download, by, deed, agency, cancellation) : Task.CompletedTask;
    }
}
