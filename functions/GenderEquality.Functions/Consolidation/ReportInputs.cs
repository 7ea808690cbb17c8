using System.Security.Cryptography;
using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Consolidation;

/// <summary>All that goes into a report, apart from its number, date and finality.</summary>
/// <param name="Campaign">The campaign as its file says now.</param>
/// <param name="Standings">Every agency in plan order.</param>
public sealed record ReportInputs(Campaign Campaign, IReadOnlyList<AgencyStanding> Standings)
{
    /// <summary>Raised when the layout of the report changes, so that the next run makes a new version of unchanged reports.</summary>
    private const int Layout = 1;

    /// <summary>The submissions taken in, in plan order.</summary>
    public IReadOnlyList<ReportSource> Sources =>
        [.. Standings.Select(standing => standing.Taken).OfType<SubmissionSummary>().Select(taken => new ReportSource(taken.Agency, taken.Id, taken.Sha256))];

    /// <summary>Hash of all of it, lower-case hexadecimal: the same again means that nothing changed.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(Campaign, ContentJson.Options));
        foreach (var standing in Standings)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(
                new { Layout, standing.Agency.Code, standing.Exempt, standing.Attempt, standing.Taken }, ContentJson.Options));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Inputs from what the tables hold.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="rows">Row of every agency.</param>
    /// <param name="submissions">All submissions.</param>
    public static ReportInputs From(Campaign campaign, IReadOnlyList<AgencyRow> rows, ILookup<AgencyCode, SubmissionSummary> submissions)
    {
        var byAgency = rows.ToDictionary(row => row.Agency);
        return new ReportInputs(campaign, [.. campaign.Agencies.Select(agency => Standing(agency, byAgency[agency.Code], [.. submissions[agency.Code]]))]);
    }

    private static AgencyStanding Standing(Agency agency, AgencyRow row, IReadOnlyList<SubmissionSummary> submissions)
    {
        var current = row.State.Readable ? submissions.FirstOrDefault(submission => submission.Id == row.State.Current) : null;
        return new AgencyStanding(
            agency,
            row.Exemption is not null,
            current is null ? null : current with { Late = row.State.Late },
            current is null ? 0 : submissions.Count(submission => submission.Id <= current.Id));
    }
}
