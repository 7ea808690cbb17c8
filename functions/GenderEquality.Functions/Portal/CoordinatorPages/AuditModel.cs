using GenderEquality.Functions.Storage.Audit;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Who did what, newest first.</summary>
public sealed record AuditModel : CoordinatorPageModel
{
    /// <summary>Entries, newest first.</summary>
    public required IReadOnlyList<AuditEntry> Lines { get; init; }

    /// <summary>What is looked for.</summary>
    public AuditSearch Search { get; init; } = new();

    /// <summary>Whether an earlier page came before this one.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Next { get; init; }
}
