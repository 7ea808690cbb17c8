using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>What the coordinator decided when ordering an official version. Goes with the order, and is kept with the version.</summary>
/// <param name="Key">Tells this order from all others: delivered twice, it makes one version.</param>
public sealed record OfficialOrder([property: JsonRequired] string Key)
{
    /// <summary>Fingerprint of what the coordinator saw: when something has changed since, nothing is made.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Lines of the checklist that are open, each with the reason why the version is made all the same.</summary>
    public IReadOnlyList<ChecklistOverride> Overrides { get; init; } = [];

    /// <summary>Why the official version that is valid is withdrawn when this one takes its place; null when there is none.</summary>
    public string? WithdrawalReason { get; init; }
}

/// <summary>An open line of the checklist that stops nothing, and why.</summary>
/// <param name="Item">Which line.</param>
/// <param name="Count">How many were open when the reason was given.</param>
/// <param name="Reason">Why, in the coordinator's words.</param>
public sealed record ChecklistOverride(ChecklistItem Item, int Count, string Reason);
