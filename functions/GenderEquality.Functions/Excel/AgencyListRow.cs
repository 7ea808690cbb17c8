namespace GenderEquality.Functions.Excel;

/// <summary>One agency in the coordinator's list.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Group">Name of its group.</param>
/// <param name="Status">Where it stands, in words.</param>
public sealed record AgencyListRow(string Agency, string Group, string Status)
{
    /// <summary>When its report came, local.</summary>
    public DateTime? Received { get; init; }

    /// <summary>Last local day on time.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Findings that ask for correction.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that do not.</summary>
    public int Warnings { get; init; }

    /// <summary>What the last mail to it was; null without.</summary>
    public string? LastMail { get; init; }

    /// <summary>When that was, local.</summary>
    public DateTime? LastMailAt { get; init; }

    /// <summary>Where its mail goes.</summary>
    public string Addresses { get; init; } = string.Empty;
}
