using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Privacy;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>What a report must go through before anything is made from it: lines with personal data as decided, and in an official version no text of
/// reports that must still be corrected. Notes on the way what the checklist asks about.</summary>
/// <param name="inputs">What the version is made from.</param>
/// <param name="final">Whether it is an official one.</param>
public sealed class ReportTreatment(ReportInputs inputs, bool final)
{
    private readonly Dictionary<string, PersonalDataDecision> decisions = inputs.Decisions.PersonalData.ToDictionary(decision => decision.Line, StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly List<PersonalLineAt> personal = [];
    private readonly Dictionary<SectionKey, int> contributions = [];

    /// <summary>A report as it may be taken in.</summary>
    public SubmittedReport Apply(SubmittedReport report)
    {
        CountTexts(report.Content);
        var treated = HasPersonalData(report) ? Treat(report) : report;

        // An officer who finds such a report wanting does not sign its words; cells that are known to be wrong are left out elsewhere.
        return final && report.Submission.Status == Storage.Submissions.SubmissionStatus.NeedsCorrection
            ? treated with { Content = treated.Content with { Sections = [], Unplaced = [] } }
            : treated;
    }

    /// <summary>A copy of the version: words that were blotted out or left out stand in no text of the officer either.</summary>
    public ConsolidatedReport Apply(ConsolidatedReport copy) =>
        decisions.Count == 0 ? copy : copy with { Texts = [.. copy.Texts.Select(text => text with { Paragraphs = [.. text.Paragraphs.Select(Apply).OfType<EditedParagraph>()] })] };

    /// <summary>What was found, once all reports are taken in.</summary>
    public VersionFacts FactsOf(ConsolidatedReport report) => new()
    {
        Unsettled = [.. report.Unsettled.Select(row => new UnsettledRow(row.Table, row.Row, FactNames.Row(report, row.Table, row.Row)))
            .OrderBy(row => row.Table.ToString(), StringComparer.Ordinal).ThenBy(row => row.Row, StringComparer.Ordinal)],
        Personal = [.. personal.Distinct()],
        Contributions = [.. inputs.Campaign.SignedReport.Sections.Where(section => contributions.ContainsKey(section.Key)).Select(section => new SectionContributions(section.Key, contributions[section.Key]))],
        Taken = [.. FactNames.Taken(report)],
    };

    // Ingest has looked at every line: only the few reports in which it found something are looked at again.
    private static bool HasPersonalData(SubmittedReport report) => report.Findings.Any(finding => finding.PersonalData);

    private void CountTexts(ReportContent content)
    {
        var written = content.Sections.Where(section => !section.NothingToReport).Select(section => section.Key).ToHashSet();
        foreach (var section in inputs.Campaign.SignedReport.Sections.Where(section => section.Outline.Any(written.Contains)))
        {
            contributions[section.Key] = contributions.GetValueOrDefault(section.Key) + 1;
        }
    }

    private SubmittedReport Treat(SubmittedReport report)
    {
        var campaign = inputs.Campaign;
        var lines = PersonalLines.Of(campaign, report.Agency, report.Content).ToList();
        personal.AddRange(lines.Select(line => new PersonalLineAt(report.Agency.Code, report.Submission.Id, line.Key, line.Place)));
        var treatment = new ContentTreatment(campaign, report.Agency.Code, decisions);
        var content = treatment.Apply(report.Content);
        hidden.UnionWith(treatment.Hidden);
        return report with
        {
            Content = content,
            Findings =
            [
                .. report.Findings.Where(finding => !finding.PersonalData).Select(finding => Blot(finding, treatment.Hidden)),
                .. lines.Where(line => !decisions.ContainsKey(line.Key)).SelectMany(PersonalLines.Findings),
            ],
        };
    }

    private static Finding Blot(Finding finding, IReadOnlySet<string> words) => finding with
    {
        Message = HiddenWords.Blot(finding.Message, words),
        Place = finding.Place is { } place ? HiddenWords.Blot(place, words) : null,
        Read = finding.Read is { } read ? HiddenWords.Blot(read, words) : null,
    };

    private EditedParagraph? Apply(EditedParagraph paragraph)
    {
        var isLeftOut = paragraph.Sources.Any(source => decisions.GetValueOrDefault(LineKey.Of(source.Agency, paragraph.Text)) is { Choice: PersonalDataChoice.Remove });
        return isLeftOut ? null : paragraph with { Text = HiddenWords.Blot(paragraph.Text, hidden) };
    }
}
