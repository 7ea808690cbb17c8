namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>One thing in an agency's history.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Title">What happened.</param>
public sealed record TimelineEntry(DateTimeOffset At, TimelineKind Kind, string Title)
{
    /// <summary>Who did it; null where that goes without saying.</summary>
    public string? By { get; init; }

    /// <summary>More about it, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Whether something is wrong with it.</summary>
    public bool Wrong { get; init; }

    /// <summary>Where more of it can be seen; null without.</summary>
    public (string Text, string Address)? Link { get; init; }
}
