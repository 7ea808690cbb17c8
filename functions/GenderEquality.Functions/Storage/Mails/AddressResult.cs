using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>What became of one mail at one of its addresses.</summary>
/// <param name="Address">The address.</param>
/// <param name="End">What became of it.</param>
/// <param name="At">When.</param>
public sealed record AddressResult(EmailAddress Address, AddressEnd End, DateTimeOffset At)
{
    /// <summary>What the mail server or the provider said, in its own words; null for nothing.</summary>
    public string? Said { get; init; }

    /// <summary>Ids of the provider's events that were counted, so that none counts twice; null without events.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>Whether the mail did not, and will not, reach the address.</summary>
    public bool IsLost => End is AddressEnd.Refused or AddressEnd.Bounced or AddressEnd.Dropped or AddressEnd.LeftOut;
}
