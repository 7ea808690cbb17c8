namespace GenderEquality.Functions.Storage.Versions;

/// <summary>A second person's decision about an official version.</summary>
/// <param name="Approved">Whether it is approved; else it goes back to be corrected.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why it goes back; null where it is approved.</param>
public sealed record VersionApproval(bool Approved, string By, DateTimeOffset At, string? Reason);

/// <summary>An official version is no longer valid. Its files stay.</summary>
public sealed record VersionWithdrawal(string By, DateTimeOffset At, string Reason);

/// <summary>An official version was signed and sent (đã phát hành).</summary>
/// <param name="Number">Number of the document, such as "125/BC-SLĐTBXH".</param>
/// <param name="Date">Its date.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When.</param>
public sealed record VersionIssue(string Number, DateOnly Date, string By, DateTimeOffset At)
{
    /// <summary>Name of the signed scan among the version's files.</summary>
    public required string File { get; init; }

    /// <summary>Whether agencies may see it.</summary>
    public bool Shared { get; init; }
}
