using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Demo.Story;

/// <summary>Where everything stands in the end: <c>status.json</c>.</summary>
internal sealed record StatusReport(CampaignId Campaign, DateOnly DueBefore, int Agencies, int Submissions, int Mails, IReadOnlyList<StatusLine> Lines)
{
    /// <summary>Reads it from the tables.</summary>
    public static async Task<StatusReport> MakeAsync(Stage stage)
    {
        var standings = await stage.Tables.AgenciesAsync();
        var lines = standings.Zip(stage.Cast.Roles, (standing, role) => new StatusLine(
            standing.Agency,
            role.Agency.Name,
            standing.Status.ToString(),
            standing.Late,
            SubmissionId.TryParse(standing.Current, null, out var id) ? stage.Campaign.Local(id.Time) : null,
            stage.Ledger.SubmissionsOf(standing.Agency),
            stage.MailCounts.GetValueOrDefault(standing.Agency),
            standing.Errors,
            standing.Warnings)).ToList();
        return new StatusReport(stage.Campaign.Id, stage.Campaign.DueBefore, lines.Count, stage.Ledger.Submissions, lines.Sum(line => line.Mails), lines);
    }
}

/// <summary>One agency.</summary>
internal sealed record StatusLine(AgencyCode Code, string Name, string Status, bool Late, DateTimeOffset? Received, int Submissions, int Mails, int Errors, int Warnings);
