using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>What is looked at before an official version is made. Pure.</summary>
public static class OfficialChecklist
{
    /// <summary>All lines in order, those with nothing open included.</summary>
    /// <param name="inputs">What the version would be made from.</param>
    /// <param name="facts">What making a version of it found out.</param>
    public static IReadOnlyList<ChecklistLine> Of(ReportInputs inputs, VersionFacts facts)
    {
        var without = SectionsToEdit.Of(inputs.Campaign, inputs.Decisions.Texts);
        var wrote = facts.Contributions.ToDictionary(section => section.Section, section => section.Agencies);
        return
        [
            new(ChecklistItem.MissingAgencies, [.. inputs.Standings.Where(standing => standing is { Taken: null, Exempt: false, IsUnread: false }).Select(Entry)]),
            new(ChecklistItem.NotRead, [.. inputs.Standings.Where(standing => standing.NotRead is not null).Select(Entry)]),
            new(ChecklistItem.ReportsToCorrect, [.. inputs.Standings.Where(standing => standing.Taken?.Status == SubmissionStatus.NeedsCorrection).Select(Entry)]),
            new(ChecklistItem.UnsettledFigures, [.. facts.Unsettled.Select(row => new ChecklistEntry(row.Name))]),
            new(ChecklistItem.PersonalData, [.. Undecided(inputs, facts.Personal)]),
            new(ChecklistItem.SectionsWithoutText, [.. without.Select(section => new ChecklistEntry(FactNames.Section(section)))]),
            new(ChecklistItem.ProposalsNotTaken, [.. without.Where(section => wrote.ContainsKey(section.Key)).Select(section => new ChecklistEntry(OfficialTexts.Contributions(FactNames.Section(section), wrote[section.Key])))]),
        ];
    }

    /// <summary>Why the version cannot be made; empty when it can.</summary>
    /// <param name="lines">The checklist.</param>
    /// <param name="overrides">Lines that stop nothing, with reasons. A reason holds for what its writer saw: more that is open needs another one.</param>
    public static IReadOnlyList<string> Problems(IReadOnlyList<ChecklistLine> lines, IReadOnlyList<ChecklistOverride> overrides) =>
        [.. lines.Where(line => line.Count > 0 && !(line.CanBeOverridden && overrides.Any(one => one.Item == line.Item && one.Count >= line.Count && !string.IsNullOrWhiteSpace(one.Reason))))
            .Select(line => OfficialTexts.Open(line))];

    /// <summary>Lines with personal data of the reports that count now, of which nobody has decided what becomes of them. The same words at several places of
    /// a report are decided about once.</summary>
    public static IEnumerable<ChecklistEntry> Undecided(ReportInputs inputs, IReadOnlyList<PersonalLineAt> lines)
    {
        var decided = inputs.Decisions.PersonalData.Select(decision => decision.Line).ToHashSet(StringComparer.Ordinal);
        var current = inputs.Sources.Select(source => source.Submission).ToHashSet();
        return from line in lines.Where(line => current.Contains(line.Submission) && !decided.Contains(line.Key)).DistinctBy(line => line.Key, StringComparer.Ordinal)
               select new ChecklistEntry($"{inputs.Campaign.FindAgency(line.Agency)?.Name ?? line.Agency.ToString()}: {line.Place}", line.Agency);
    }

    private static ChecklistEntry Entry(AgencyStanding standing) => new(standing.Agency.Name, standing.Agency.Code);
}
