using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>Orders for official versions.</summary>
internal static class OfficialOrders
{
    /// <summary>An order with a reason for everything that a reason can override.</summary>
    public static OfficialOrder InSpiteOfAll(string key) => new(key)
    {
        Overrides = [.. Enum.GetValues<ChecklistItem>().Where(item => item != ChecklistItem.PersonalData).Select(item => new ChecklistOverride(item, 10_000, "Lãnh đạo Sở đồng ý."))],
    };
}
