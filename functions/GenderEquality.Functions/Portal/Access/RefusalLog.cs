using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Limits;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Notes in the audit log whom the pages refused: a few times an hour for one and the same, so that nobody can fill the log.</summary>
public sealed class RefusalLog(AuditStore audit, AttemptStore attempts, IOptions<CampaignOptions> options)
{
    private const int AnHour = 5;

    /// <summary>Notes a refusal in the campaign under way.</summary>
    public Task NoteAsync(string by, string deed, CancellationToken cancellationToken) => NoteAsync(options.Value.Current, null, by, deed, cancellationToken);

    /// <summary>Notes a refusal.</summary>
    /// <param name="campaign">In which campaign.</param>
    /// <param name="agency">On whose page, if on an agency's.</param>
    /// <param name="by">Who was refused.</param>
    /// <param name="deed">What, in Vietnamese.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task NoteAsync(CampaignId campaign, AgencyCode? agency, string by, string deed, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{campaign}\n{agency}\n{by}\n{deed}")))[..32];
        if (await attempts.TakeAsync("refusal", key, AnHour, cancellationToken) is null)
        {
            await audit.AddAsync(campaign, by, deed, agency, cancellationToken);
        }
    }
}
