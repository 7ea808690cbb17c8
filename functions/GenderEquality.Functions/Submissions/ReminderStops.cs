using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Decides who is not reminded, whatever the schedule says: the same when a reminder is ordered and when its turn comes.</summary>
public static class ReminderStops
{
    /// <summary>Why the agency gets no reminder at a moment. Pure.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="row">Where the agency stands.</param>
    /// <param name="now">The moment.</param>
    public static ReminderStop Of(Campaign campaign, AgencyRow row, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(campaign.Local(now).DateTime);
        return OfState(row) is var stop and not ReminderStop.None ? stop
            : today < campaign.OpensOn ? ReminderStop.NotOpen
            : row.IsClosed(campaign, now) ? ReminderStop.Closed
            : today < row.MutedUntil ? ReminderStop.Muted
            : ReminderStop.None;
    }

    /// <summary>The same for a reminder by hand: the coordinator may remind an agency that asked to be left in peace.</summary>
    public static ReminderStop ByHand(Campaign campaign, AgencyRow row, DateTimeOffset now) => Of(campaign, row with { MutedUntil = null }, now);

    private static ReminderStop OfState(AgencyRow row) => row switch
    {
        { Exemption: not null } or { State.Status: SubmissionStatus.Exempt } => ReminderStop.Exempt,
        { State.Done: true } => ReminderStop.Done,
        { State.NewestStatus: SubmissionStatus.Processing } => ReminderStop.BeingRead,
        { State.Failed: true } => ReminderStop.Failed,
        { State.Held: not null } or { State.Parked: not null } => ReminderStop.Waiting,
        _ => ReminderStop.None,
    };
}
