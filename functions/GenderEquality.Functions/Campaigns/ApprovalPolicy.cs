namespace GenderEquality.Functions.Campaigns;

/// <summary>Who makes and who approves official versions of the consolidated report.</summary>
/// <param name="Required">Whether an official version is valid only once a second person has approved it.</param>
public sealed record ApprovalPolicy(bool Required)
{
    /// <summary>Nobody need approve.</summary>
    public static ApprovalPolicy None { get; } = new(Required: false);

    /// <summary>App role of those who make official versions, besides the coordinator's; null for any coordinator.</summary>
    public string? Drafter { get; init; }

    /// <summary>App role of those who approve them, besides the coordinator's; null for any coordinator but the one who made it.</summary>
    public string? Approver { get; init; }
}
