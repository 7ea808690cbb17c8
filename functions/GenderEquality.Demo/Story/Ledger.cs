using GenderEquality.Demo.Running;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Demo.Story;

/// <summary>What the demo did and therefore expects; compared with what the app's tables say.</summary>
internal sealed class Ledger(Campaign campaign)
{
    private readonly Dictionary<AgencyCode, (SubmissionStatus Status, bool Late, int Submissions)> expected =
        campaign.Agencies.ToDictionary(agency => agency.Code, _ => (SubmissionStatus.NotSubmitted, false, 0));

    /// <summary>Agencies from which something is still wanted: those that reminders go to.</summary>
    public IEnumerable<string> Awaited => expected.Where(pair => pair.Value.Status != SubmissionStatus.Accepted).Select(pair => pair.Key.ToString());

    /// <summary>Number of files sent.</summary>
    public int Submissions => expected.Values.Sum(value => value.Submissions);

    /// <summary>A report was sent that should end so.</summary>
    public void Sent(AgencyCode agency, SubmissionStatus status, bool late) =>
        expected[agency] = (status, late, expected[agency].Submissions + 1);

    /// <summary>A file was sent that cannot be the agency's report: what was there before still counts.</summary>
    public void SentInVain(AgencyCode agency) =>
        expected[agency] = expected[agency] with { Submissions = expected[agency].Submissions + 1 };

    /// <summary>The coordinator gave the report back.</summary>
    public void Returned(AgencyCode agency) => expected[agency] = expected[agency] with { Status = SubmissionStatus.NeedsCorrection };

    /// <summary>Number of files that an agency sent, or that came through its link.</summary>
    public int SubmissionsOf(AgencyCode agency) => expected[agency].Submissions;

    /// <summary>Ends the demo when the tables say anything else.</summary>
    public async Task CompareAsync(StatusTables tables)
    {
        foreach (var standing in await tables.AgenciesAsync())
        {
            var (status, late, _) = expected[standing.Agency];
            Expect.Equal(status, standing.Status, $"Status of {standing.Agency}");
            Expect.Equal(late, standing.Late, $"Late mark of {standing.Agency}");
        }

        if (Submissions > 0)
        {
            var stored = await tables.SubmissionsAsync();
            Expect.Equal(Submissions, stored.Count, "Number of submissions in the table");
        }
    }
}
