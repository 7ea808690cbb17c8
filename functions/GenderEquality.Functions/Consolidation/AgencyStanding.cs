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
    /// <summary>Its line in the list of submissions.</summary>
    public SubmissionLine ToLine(Campaign campaign) => new(Agency, State)
    {
        Received = Taken is null ? null : campaign.Local(Taken.Received),
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
