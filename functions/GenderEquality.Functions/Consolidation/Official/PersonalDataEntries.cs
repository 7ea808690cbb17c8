using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>A line with personal data, and what is decided about it.</summary>
/// <param name="Agency">In whose report.</param>
/// <param name="Line">The line; the same words elsewhere in the report go with it.</param>
/// <param name="Decision">What is decided; null when nothing is.</param>
public sealed record PersonalDataEntry(Agency Agency, PersonalLine Line, PersonalDataDecision? Decision);

/// <summary>Finds the lines with personal data in the reports that count now. What making the newest version found out says in which of its reports there are
/// any; only those, and what has arrived since, are read.</summary>
public sealed class PersonalDataEntries(ReportInputsReader reader, ReportStore reports, VersionNotes notes, ContentBlobs contents)
{
    /// <summary>Reports fetched at a time.</summary>
    private const int Together = 8;

    /// <summary>All lines in plan order.</summary>
    public async Task<IReadOnlyList<PersonalDataEntry>> ReadAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var inputs = await reader.ReadAsync(campaign, cancellation);
        var (known, found) = await KnownAsync(campaign, cancellation);
        var marked = found.Select(line => line.Submission).ToHashSet();
        return await ReadAsync(inputs, taken => !known.Contains(taken) || marked.Contains(taken), cancellation);
    }

    /// <summary>How many lines nobody has decided about. Only reports that have arrived since the newest version are read for it.</summary>
    public async Task<int> CountUndecidedAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var inputs = await reader.ReadAsync(campaign, cancellation);
        var (known, found) = await KnownAsync(campaign, cancellation);
        var arrived = await ReadAsync(inputs, taken => !known.Contains(taken), cancellation);
        return OfficialChecklist.Undecided(inputs, found).Count() + arrived.Count(entry => entry.Decision is null);
    }

    private async Task<IReadOnlyList<PersonalDataEntry>> ReadAsync(ReportInputs inputs, Func<SubmissionId, bool> isRead, CancellationToken cancellation)
    {
        var decisions = inputs.Decisions.PersonalData.ToDictionary(decision => decision.Line, StringComparer.Ordinal);
        var entries = new List<PersonalDataEntry>();
        foreach (var some in inputs.Standings.Where(standing => standing.Taken is { } taken && isRead(taken.Id)).Chunk(Together))
        {
            foreach (var lines in await Task.WhenAll(some.Select(standing => LinesAsync(inputs.Campaign, standing, cancellation))))
            {
                entries.AddRange(lines.Select(line => new PersonalDataEntry(line.Agency, line.Line, decisions.GetValueOrDefault(line.Line.Key))));
            }
        }

        return entries;
    }

    private async Task<(HashSet<SubmissionId> Known, IReadOnlyList<PersonalLineAt> Found)> KnownAsync(Campaign campaign, CancellationToken cancellation)
    {
        return await reports.NewestAsync(campaign.Id, cancellation) is { } newest && await notes.ReadFactsAsync(campaign.Id, newest.Number, cancellation) is { } facts
            ? (newest.Sources.Select(source => source.Submission).ToHashSet(), facts.Personal)
            : ([], []);
    }

    private async Task<IEnumerable<(Agency Agency, PersonalLine Line)>> LinesAsync(Campaign campaign, AgencyStanding standing, CancellationToken cancellation)
    {
        var at = standing.Taken!.Ref;
        var findings = await contents.ReadFindingsAsync(at, cancellation) ?? [];
        if (!findings.Any(finding => finding.PersonalData) || await contents.ReadContentAsync(at, cancellation) is not { } content)
        {
            return [];
        }

        return PersonalLines.Of(campaign, standing.Agency, content).DistinctBy(line => line.Key, StringComparer.Ordinal).Select(line => (standing.Agency, line));
    }
}
