using System.Collections.Concurrent;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Notes in the audit log who was not let in and which forms were not taken. The same once in ten minutes, so that nobody can fill the log by knocking.</summary>
public sealed class RefusalLog(AuditStore audit, CampaignStore campaigns, TimeProvider clock)
{
    private const int MostRemembered = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, DateTimeOffset> noted = new(StringComparer.Ordinal);

    /// <summary>Somebody without sign-in, or without the role, asked for a page of the coordinator.</summary>
    public async Task NoteAsync(CoordinatorIdentity identity, CancellationToken cancellation)
    {
        var signedIn = identity.Decision == AccessDecision.NoRole;
        var by = signedIn ? identity.Name : AuditTexts.Somebody;
        if (IsNew($"{identity.Decision} {by}"))
        {
            var campaign = await campaigns.CurrentAsync(cancellation);
            await audit.AddAsync(campaign.Id, AuditKind.Refusal, by, signedIn ? AuditTexts.NoRole : AuditTexts.NotSignedIn, cancellation: cancellation);
        }
    }

    /// <summary>A form came from another site.</summary>
    public async Task NoteForeignFormAsync(CampaignId campaign, string by, AgencyCode? agency, CancellationToken cancellation)
    {
        if (IsNew($"form {by} {agency}"))
        {
            await audit.AddAsync(campaign, AuditKind.Refusal, by, AuditTexts.ForeignForm, agency, cancellation);
        }
    }

    /// <summary>Somebody asked for what they have no right to in a campaign.</summary>
    public async Task NoteRightAsync(CampaignId campaign, string by, CampaignRight needed, CancellationToken cancellation)
    {
        if (IsNew($"right {campaign} {needed} {by}"))
        {
            await audit.AddAsync(campaign, AuditKind.Refusal, by, RightTexts.Refused(needed), cancellation: cancellation);
        }
    }

    private bool IsNew(string what)
    {
        var now = clock.GetUtcNow();
        if (noted.Count >= MostRemembered)
        {
            noted.Clear();
        }

        var at = noted.AddOrUpdate(what, now, (_, before) => now - before < Pause ? before : now);
        return at == now;
    }
}
