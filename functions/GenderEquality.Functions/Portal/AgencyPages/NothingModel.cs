namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The form with which an agency says that there was nothing to report at all.</summary>
public sealed record NothingModel : AgencyFrame
{
    /// <summary>The reason as typed, of a form that was refused.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Whether the box was ticked.</summary>
    public bool Confirmed { get; init; }
}
