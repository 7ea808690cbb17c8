using GenderEquality.Functions.Storage.Audit;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Who did what, newest first.</summary>
public sealed record AuditModel : CoordinatorPageModel
{
    /// <summary>Entries, newest first.</summary>
    public required IReadOnlyList<AuditEntry> Lines { get; init; }
}
