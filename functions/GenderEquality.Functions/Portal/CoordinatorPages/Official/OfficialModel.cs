using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>What is looked at before an official version is made.</summary>
public sealed record OfficialModel : CoordinatorPageModel
{
    /// <summary>Where things stand.</summary>
    public required OfficialReadiness Readiness { get; init; }

    /// <summary>What was typed into a form that was not taken; null before.</summary>
    public OfficialForm? Typed { get; init; }

    /// <summary>Whether who looks may make official versions.</summary>
    public bool MayMake { get; init; }

    /// <summary>Whether personal data stand in the way, which no reason overrides.</summary>
    public bool IsBlocked => Readiness.Lines.Any(line => line.Count > 0 && !line.CanBeOverridden);

    /// <summary>What was typed as reason for a line.</summary>
    public string? Reason(ChecklistItem item) => Typed?.Reasons.GetValueOrDefault(item);
}
