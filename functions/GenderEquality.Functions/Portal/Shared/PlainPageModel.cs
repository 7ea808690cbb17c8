using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>A page with one thing to say.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Paragraphs.</param>
/// <param name="Link">Where to go on; null for nowhere.</param>
public sealed record PlainPageModel(string Title, IReadOnlyList<string> Lines, PageLink? Link = null)
{
    /// <summary>Another way on, for other readers.</summary>
    public PageLink? Other { get; init; }

    /// <summary>Campaign, where it is known.</summary>
    public Campaign? Campaign { get; init; }
}

/// <summary>A link that looks like a button.</summary>
public sealed record PageLink(string Text, string Address);
