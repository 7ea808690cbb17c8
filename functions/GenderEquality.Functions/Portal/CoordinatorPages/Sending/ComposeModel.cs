namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>A mail being written.</summary>
public sealed record ComposeModel : CoordinatorPageModel
{
    /// <summary>To whom it may go.</summary>
    public required IReadOnlyList<Recipient> Recipients { get; init; }

    /// <summary>How they were chosen.</summary>
    public required Selection Selection { get; init; }

    /// <summary>Subject as typed so far.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Text as typed so far.</summary>
    public string Body { get; init; } = string.Empty;
}
