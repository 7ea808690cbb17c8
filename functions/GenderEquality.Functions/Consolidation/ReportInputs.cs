using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>All that goes into a report, apart from its number, date and finality.</summary>
/// <param name="Campaign">The campaign as its file says now.</param>
/// <param name="Standings">Every agency in plan order.</param>
public sealed record ReportInputs(Campaign Campaign, IReadOnlyList<AgencyStanding> Standings)
{
    /// <summary>Raised when the layout of the report changes, so that the next run makes a new version of unchanged reports.</summary>
    private const int Layout = 1;

    /// <summary>What the officer decided.</summary>
    public OfficerDecisions Decisions { get; init; } = OfficerDecisions.None;

    /// <summary>The campaign of the level above and who reports to it; null where there is none, or its file is not here.</summary>
    public (Campaign Campaign, Agency Agency)? Above { get; init; }

    /// <summary>The submissions taken in, in plan order.</summary>
    public IReadOnlyList<ReportSource> Sources =>
        [.. Standings.Select(standing => standing.Taken).OfType<SubmissionSummary>().Select(taken => new ReportSource(taken.Agency, taken.Id, taken.Sha256))];

    /// <summary>The same without reports that turned out to be lost for now.</summary>
    public ReportInputs Without(IReadOnlyCollection<SubmissionSummary> lost) =>
        this with { Standings = [.. Standings.Select(standing => standing.Taken is { } taken && lost.Contains(taken) ? standing.Lost() : standing)] };

    /// <summary>Hash of what was chosen of it, lower-case hexadecimal: the same again means that nothing changed. It is made of chosen values,
    /// never of whole records, so that a release that adds a member to one makes no new version of a year that is over.</summary>
    public string Fingerprint()
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add<int>("layout", Layout);
        fingerprint.AddCampaign(Campaign);
        foreach (var standing in Standings)
        {
            AddStanding(fingerprint, standing);
        }

        if (Above is { } above)
        {
            fingerprint.Add("above", above.Agency.Code.ToString());
            fingerprint.Add("above.audience", Campaign.Upward?.Audience);
            fingerprint.AddCampaign(above.Campaign);
        }

        fingerprint.AddTexts(Decisions.Texts);
        fingerprint.AddSettlements(Decisions.Settlements);
        foreach (var decision in Decisions.PersonalData.OrderBy(decision => decision.Line, StringComparer.Ordinal))
        {
            fingerprint.Add("personal", decision.Line);
            fingerprint.Add("personal.choice", decision.Choice.ToString());
        }

        return fingerprint.Take();
    }

    private static void AddStanding(Fingerprint fingerprint, AgencyStanding standing)
    {
        fingerprint.Add("standing", standing.Agency.Code.ToString());
        fingerprint.Add("exempt", standing.Exempt);
        if (standing.Taken is { } taken)
        {
            // Errors and warnings stand for the findings, which are printed: a file that is read anew may have others.
            fingerprint.Add("taken", taken.Id.ToString());
            fingerprint.Add("taken.sha256", taken.Sha256);
            fingerprint.Add<DateTimeOffset>("taken.received", taken.Received.ToUniversalTime());
            fingerprint.Add("taken.late", taken.Late);
            fingerprint.Add("taken.status", taken.Status.ToString());
            fingerprint.Add<int>("taken.errors", taken.Errors);
            fingerprint.Add<int>("taken.warnings", taken.Warnings);
            fingerprint.Add<int>("taken.attempt", standing.Attempt);
            fingerprint.Add<DateTimeOffset>("taken.first", standing.Corrected is null ? null : standing.First?.ToUniversalTime());
        }

        fingerprint.Add("unread", standing.NotRead?.Id.ToString());
    }

    /// <summary>Inputs from what the tables hold.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="rows">Row of every agency.</param>
    /// <param name="submissions">All submissions.</param>
    public static ReportInputs From(Campaign campaign, IReadOnlyList<AgencyRow> rows, ILookup<AgencyCode, SubmissionSummary> submissions)
    {
        var byAgency = rows.ToDictionary(row => row.Agency);
        return new ReportInputs(campaign, [.. campaign.Agencies.Select(agency => Standing(campaign, agency, byAgency[agency.Code], [.. submissions[agency.Code]]))]);
    }

    private static AgencyStanding Standing(Campaign campaign, Agency agency, AgencyRow row, IReadOnlyList<SubmissionSummary> submissions)
    {
        var state = row.StateOf(campaign, submissions);
        var current = state.Readable ? submissions.First(submission => submission.Id == state.Current) : null;
        return new AgencyStanding(
            agency,
            row.Exemption is not null,
            current is null ? null : current with { Late = state.Late },
            current is null ? 0 : submissions.Count(submission => submission.Id <= current.Id && submission.Hold != SubmissionHold.AfterClose))
        {
            First = current is null ? null : state.FirstReadable,
            Corrected = state.LastCorrection,
            NotRead = Unread(submissions.FirstOrDefault(submission => submission.Id == state.Newest), current),
        };
    }

    // One that is just being read is no news where another counts: in a minute it takes its place, or not.
    private static SubmissionSummary? Unread(SubmissionSummary? newest, SubmissionSummary? current) => newest switch
    {
        { Status: SubmissionStatus.Failed } => newest,
        { Status: SubmissionStatus.Processing } when current is null => newest,
        _ => null,
    };
}
