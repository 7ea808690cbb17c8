using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>A line of what is looked at before an official version is made.</summary>
/// <param name="Item">What is looked at.</param>
/// <param name="Open">What is still open, in plan order; empty when nothing is.</param>
public sealed record ChecklistLine(ChecklistItem Item, IReadOnlyList<ChecklistEntry> Open)
{
    /// <summary>How much is open.</summary>
    public int Count => Open.Count;

    /// <summary>Whether a reason lets the version be made all the same.</summary>
    public bool CanBeOverridden => Item != ChecklistItem.PersonalData;
}

/// <summary>One thing that is open.</summary>
/// <param name="Name">As a reader would say it.</param>
/// <param name="Agency">Whose it is; null where it is nobody's.</param>
public sealed record ChecklistEntry(string Name, AgencyCode? Agency = null);
