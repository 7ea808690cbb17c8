using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>Who sent which file when, and whose figures each sum and each sentence is made of: the manifest in words.</summary>
internal static class ReviewSources
{
    private const int HashHalf = 32;

    private static readonly (string Header, int Weight)[] SubmissionColumns =
        [(ConsolidatedTexts.Ordinal, 4), (ConsolidatedTexts.Agency, 17), (ReviewTexts.Received, 11), (ConsolidatedTexts.State, 11), (ReviewTexts.Attempt, 5), (ReviewTexts.Hash, 24)];

    private static readonly (string Header, int Weight)[] FigureColumns = [(ReviewTexts.Row, 20), (ReviewTexts.Figures, 16), (ReviewTexts.From, 20)];
    private static readonly (string Header, int Weight)[] StatementColumns = [(ReviewTexts.Statement, 34), (ReviewTexts.From, 18)];

    /// <summary>The parts.</summary>
    public static IEnumerable<ReviewPart> Parts(ConsolidatedReport report)
    {
        var names = new SourceNames(report.Campaign, report.Sources);
        yield return new ReviewPart(ReviewTexts.Submissions, report.Submissions.Count > 0, body => ListTable.Write(body, SubmissionColumns, report.Submissions.Select(Submission)));
        yield return new ReviewPart(ReviewTexts.FigureSources, report.Sources.Count > 0, body =>
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, ReviewTexts.AboutSources));
            ListTable.Write(body, FigureColumns, report.Tables.SelectMany(table => Figures(report.Campaign, table, names)));
        });
        yield return new ReviewPart(ReviewTexts.StatementSources, report.Statements.Count > 0, body => ListTable.Write(body, StatementColumns, report.Statements.Select(written => new[]
        {
            ListTable.Words(written.Text!),
            ListTable.Words(Names(names, written.Figures.Select(figure => figure.From), ReviewTexts.FromStandings)),
        })));
    }

    private static string Names(SourceNames names, IEnumerable<Provenance> from, string otherwise) => names.Of(from) is { Length: > 0 } list ? list : otherwise;

    private static OpenXmlElement[][] Submission(SubmissionLine line, int index) =>
    [
        ListTable.Number(index),
        ListTable.Words(line.Agency.Name),
        ListTable.Centred(line.Received is { } received ? VietnameseFormat.Moment(received) : ConsolidationTexts.Dash),
        ListTable.Words(ConsolidationTexts.State(line) + (line.NeedsCorrection ? ReviewTexts.ToCorrect : string.Empty)),
        ListTable.Centred(line.Attempt > 0 ? FormParagraph.Number(line.Attempt) : ConsolidationTexts.Dash),
        Hash(line.Sha256),
    ];

    /// <summary>In small print and two halves, so that it fits the page.</summary>
    private static OpenXmlElement[] Hash(string? hash) => hash is null
        ? ListTable.Centred(ConsolidationTexts.Dash)
        : [.. hash.Chunk(HashHalf).Select(half => FormTable.InCell(JustificationValues.Left, 0, FormParagraph.Run(new string(half), new RunProperties(new FontSize { Val = "15" }))))];

    private static IEnumerable<OpenXmlElement[][]> Figures(Campaign campaign, AggregatedTable table, SourceNames names)
    {
        var columns = table.Table.Columns.Where(column => column.Kind != ColumnKind.Text).ToList();
        yield return ListTable.Heading($"{ReviewFigures.Table(campaign, table.Table.Key)}. {table.Table.Title}");
        foreach (var row in table.Rows.Where(row => row.Kind != AggregatedRowKind.Heading && (table.Table.RowSource != TableRowSource.Free || row.Kind != AggregatedRowKind.Figures)))
        {
            var cells = columns.Where(column => row.Cells.ContainsKey(column.Key)).Select(column => (column.Header, Cell: row.Cells[column.Key])).ToList();
            if (cells.Count > 0)
            {
                yield return
                [
                    ListTable.Words(row.Indicator is null ? row.Label : $"{row.Indicator.Indicator.Key}. {row.Label}"),
                    ListTable.Words(string.Join("; ", cells.Select(cell => $"{cell.Header}: {cell.Cell.Text}"))),
                    ListTable.Words(Names(names, cells.Select(cell => cell.Cell.From), ReviewTexts.FromCampaign)),
                ];
            }
        }
    }
}
