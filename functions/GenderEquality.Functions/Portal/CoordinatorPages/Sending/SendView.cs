using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>How the coordinator looks at who is about to get what.</summary>
/// <param name="Kept">Whether the ticks are those of the form before.</param>
/// <param name="Shown">Whose mail is to be shown; null for the first that gets one.</param>
public sealed record SendView(bool Kept, AgencyCode? Shown = null)
{
    /// <summary>As the address says: who asks for somebody's mail comes from the same page.</summary>
    public static SendView Of(string? shown) => AgencyCode.TryParse(shown, null, out var code) ? new(Kept: true, code) : new(Kept: false);
}
