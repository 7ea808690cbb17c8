using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A mail being written.</summary>
public sealed record ComposeModel : CoordinatorPageModel
{
    /// <summary>To whom it goes.</summary>
    public required IReadOnlySet<AgencyCode> Selected { get; init; }

    /// <summary>Subject as typed so far.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Text as typed so far.</summary>
    public string Body { get; init; } = string.Empty;
}
