using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Audit;

/// <summary>Who did what.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Deed">What, in Vietnamese.</param>
/// <param name="Agency">About which agency, if about one.</param>
public sealed record AuditEntry(DateTimeOffset At, string By, string Deed, AgencyCode? Agency)
{
    /// <summary>What kind of thing it was.</summary>
    public AuditKind Kind { get; init; }
}
