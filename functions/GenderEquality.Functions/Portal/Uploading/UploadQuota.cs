using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>How many uploads an agency's links take in an hour: a script that runs wild must not fill the storage. Only what would be kept is counted.</summary>
public sealed class UploadQuota(AttemptStore attempts, IOptions<PortalOptions> options, TimeProvider clock)
{
    /// <summary>Counts an upload; says why and until when it is refused where there were too many.</summary>
    public async Task<UploadRefusal?> TakeAsync(Campaign campaign, Agency agency, CancellationToken cancellationToken) =>
        await attempts.TakeAsync("upload", $"{campaign.Id}_{agency.Code}", options.Value.UploadsPerHour, cancellationToken) is { } next
            ? new UploadRefusal(StatusCodes.Status429TooManyRequests, PortalTexts.TooManyUploads(campaign, options.Value.UploadsPerHour, next)) { RetryAfter = next - clock.GetUtcNow() }
            : null;
}
