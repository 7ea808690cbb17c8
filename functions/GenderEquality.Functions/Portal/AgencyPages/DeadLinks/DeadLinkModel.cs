using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>What somebody sees whose link opens nothing. It depends on nothing but the campaign under way, so it tells nothing of the link.</summary>
/// <param name="Campaign">The campaign under way, whose coordinator can be asked.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Paragraphs.</param>
/// <param name="Asks">Whether a new link can be asked for here.</param>
public sealed record DeadLinkModel(Campaign Campaign, string Title, IReadOnlyList<string> Lines, bool Asks);
