using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Audit;

/// <summary>Which entries of the audit log are wanted; what is left out does not matter.</summary>
public sealed record AuditQuery
{
    /// <summary>A part of the name of who did it, in any case of letters.</summary>
    public string? By { get; init; }

    /// <summary>About which agency.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>Of which kind.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>From this moment on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? Before { get; init; }
}

/// <summary>A part of the audit log.</summary>
/// <param name="Entries">Entries, newest first.</param>
/// <param name="Next">What to ask with for those that follow; null at the end.</param>
public sealed record AuditPart(IReadOnlyList<AuditEntry> Entries, string? Next);
