using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>An agency that may get a mail.</summary>
/// <param name="Line">The agency.</param>
/// <param name="Ticked">Whether it gets one unless the coordinator says otherwise.</param>
/// <param name="Note">What should be known before, such as that it was reminded today; null without.</param>
/// <param name="Possible">Whether it can get one at all.</param>
public sealed record Recipient(AgencyLine Line, bool Ticked, string? Note = null, bool Possible = true)
{
    /// <summary>Where the mail goes.</summary>
    public IReadOnlyList<EmailAddress> Emails => Line.Row.EmailsOf(Line.Agency);
}
