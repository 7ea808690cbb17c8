using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Where one agency stands when a report is made.</summary>
/// <param name="Agency">Who.</param>
/// <param name="Exempt">Whether it need not report.</param>
/// <param name="Taken">The submission that is taken in; null without one that could be read.</param>
/// <param name="Attempt">How many times it has submitted.</param>
public sealed record AgencyStanding(Agency Agency, bool Exempt, SubmissionSummary? Taken, int Attempt)
{
    /// <summary>When its first readable submission arrived: whether it was in time is judged by it.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>When the submission taken in arrived, where it corrects or replaces an earlier one; null where it is the first.</summary>
    public DateTimeOffset? Corrected { get; init; }

    /// <summary>Its line in the list of submissions.</summary>
    public SubmissionLine ToLine(Campaign campaign) => new(Agency, State)
    {
        Received = Taken is null ? null : campaign.Local(Taken.Received),
        First = First is { } first ? campaign.Local(first) : null,
        Corrected = Corrected is { } corrected ? campaign.Local(corrected) : null,
        Attempt = Taken is null ? 0 : Attempt,
        Sha256 = Taken?.Sha256,
        Submission = Taken?.Id.ToString(),
        NeedsCorrection = Taken?.Status == SubmissionStatus.NeedsCorrection,
    };

    private SubmissionLineState State => Taken switch
    {
        { Late: true } => SubmissionLineState.Late,
        { Late: false } => SubmissionLineState.OnTime,
        null => Exempt ? SubmissionLineState.Exempt : SubmissionLineState.Missing,
    };
}
