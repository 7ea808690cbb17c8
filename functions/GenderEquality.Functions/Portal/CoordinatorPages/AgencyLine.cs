using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>One agency in the coordinator's table.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Row">What is decided about it and where it stands.</param>
/// <param name="Now">Seen from this moment.</param>
/// <param name="Deadline">First moment that is too late for it.</param>
public sealed record AgencyLine(Agency Agency, AgencyRow Row, DateTimeOffset Now, DateTimeOffset Deadline)
{
    // Reading takes seconds; a report that waits for longer than this waits for something else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Where it stands. A report that has just arrived shows as being read, or as one that we could not read, even where an earlier one counts.</summary>
    public SubmissionStatus Status =>
        Row.State.Status != SubmissionStatus.Exempt && Row.State.WaitsForReading ? Row.State.NewestStatus : Row.State.Status;

    /// <summary>Whether its report arrived late; or has not arrived and its deadline has passed.</summary>
    public bool Late => Status != SubmissionStatus.Exempt && (Row.State.Late || (Row.State.Arrived is null && Now >= Deadline));

    /// <summary>Whether a reminder would make sense.</summary>
    public bool Owes => Row.State.Owes;

    /// <summary>Addresses of it at which mail does not arrive.</summary>
    public IReadOnlyList<AddressHealth> Dead { get; init; } = [];

    /// <summary>Whether a report of it waits for somebody's word before it can count.</summary>
    public bool Awaited => Row.State.Held is not null || Row.State.Parked is not null;

    /// <summary>Whether its newest report could not be read, or has waited for too long to be.</summary>
    public bool Stuck => Row.State.NewestStatus switch
    {
        SubmissionStatus.Failed => true,
        SubmissionStatus.Processing => Row.State.Newest is { } newest && Now - newest.Time > Patience,
        _ => false,
    };
}
