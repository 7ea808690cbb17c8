using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Collects what the manifest says, report by report.</summary>
internal sealed class ManifestWriter
{
    private readonly List<ManifestSubmission> submissions = [];
    private readonly ManifestTexts texts = new();

    /// <summary>Notes a report, as the agency wrote it (before repeated paragraphs are folded).</summary>
    public void Add(int sourceIndex, SubmittedReport report)
    {
        var submission = report.Submission;
        submissions.Add(new ManifestSubmission(submission.Agency, submission.Id, submission.Sha256, submission.Received));
        foreach (var section in report.Content.Sections)
        {
            texts.Add(new ManifestText(sourceIndex, section.Key, section.Task, section.Blocks.Count, section.NothingToReport));
        }

        if (report.Content.Unplaced is { Count: > 0 } unplaced)
        {
            texts.Add(new ManifestText(sourceIndex, null, null, unplaced.Count, Nothing: false));
        }
    }

    /// <summary>The manifest.</summary>
    public Manifest Write(Campaign campaign, ReportEdition edition, IReadOnlyList<AggregatedTable> tables, IReadOnlyList<WrittenStatement> sentences) => new()
    {
        Campaign = campaign.Id,
        Version = edition.Version,
        Final = edition.Final,
        Date = edition.Date,
        Submissions = submissions,
        Texts = texts,
        Figures = [.. tables.SelectMany(Figures)],
        Statements = Statements(campaign, sentences),
    };

    private static IReadOnlyList<ManifestStatement> Statements(Campaign campaign, IReadOnlyList<WrittenStatement> sentences)
    {
        var cells = new MeasureCells(campaign);
        return [.. sentences.Where(written => written.Text is not null).Select(written => new ManifestStatement(
            written.Statement.Key,
            written.Text!,
            [.. written.Figures.Select(said => new ManifestStatementFigure(said.Measure, said.Member, said.Value, said.Text, cells.Of(said.Measure, said.Member), said.From.ToString()))]))];
    }

    private static IEnumerable<ManifestFigure> Figures(AggregatedTable table) =>
        from row in table.Rows
        from column in table.Table.Columns
        let cell = row.Cells.GetValueOrDefault(column.Key)
        where cell is not null
        select new ManifestFigure(table.Table.Key, row.Key, column.Key, cell.Text, cell.From.ToString());
}
