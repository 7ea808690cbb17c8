using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Excel;

/// <summary>Joins the figures of an appendix workbook with those of the Word report that it came with. The workbook's count; where
/// both have a figure and they differ, a finding shows both.</summary>
public static class WorkbookMerge
{
    /// <summary>Joins them.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="word">Tables of the Word report.</param>
    /// <param name="workbook">Tables of the workbook.</param>
    public static WorkbookReading Join(Campaign campaign, Agency agency, IReadOnlyList<TableFigures> word, IReadOnlyList<TableFigures> workbook)
    {
        var findings = new List<Finding>();
        var tables = new List<TableFigures>();
        foreach (var table in campaign.Tables)
        {
            var inWord = word.FirstOrDefault(figures => figures.Key == table.Key);
            var inWorkbook = workbook.FirstOrDefault(figures => figures.Key == table.Key);
            var joined = inWord is null || inWorkbook is null ? inWorkbook ?? inWord : Join(new MergeScope(campaign, agency, table), inWord, inWorkbook, findings);
            if (joined is not null)
            {
                tables.Add(joined);
            }
        }

        return new WorkbookReading(tables, findings);
    }

    private static TableFigures Join(MergeScope compared, TableFigures inWord, TableFigures inWorkbook, List<Finding> findings)
    {
        var (campaign, agency, table) = compared;
        var number = PlaceNames.NumberOf(campaign, table.Key);
        var asSeen = ReportRows.Of(campaign, table, agency).Concat(ReportRows.Of(campaign, table, null)).Select(row => row.Key).Distinct(StringComparer.Ordinal).ToList();
        if (table.RowSource == TableRowSource.Free)
        {
            if (inWord.Rows.Count != inWorkbook.Rows.Count)
            {
                findings.Add(FindingTexts.WorkbookAndWordDiffer(PlaceNames.Table(table, number), Rows(inWorkbook), Rows(inWord)));
            }

            findings.AddRange(table.Columns.Select(column => Difference(number, column, inWord, inWorkbook)).OfType<Finding>());
            return inWorkbook;
        }

        var rows = new List<FigureRow>();
        foreach (var known in ReportRows.Of(campaign, table, null))
        {
            var one = RowOf(inWord, known.Key);
            var other = RowOf(inWorkbook, known.Key);
            if (one is not null && other is not null)
            {
                findings.AddRange(table.Columns.Select(column => Difference(number, asSeen.IndexOf(known.Key) + 1, column, one, other)).OfType<Finding>());
                other = other with { Cells = Join(one.Cells, other.Cells) };
            }

            if ((other ?? one) is { } row)
            {
                rows.Add(row);
            }
        }

        return new TableFigures(table.Key, rows);
    }

    private static Finding? Difference(int table, int place, TableColumn column, FigureRow inWord, FigureRow inWorkbook) =>
        inWord.Cells.GetValueOrDefault(column.Key) is { Number: { } one }
        && inWorkbook.Cells.GetValueOrDefault(column.Key) is { Number: { } other } && one != other
            ? FindingTexts.WorkbookAndWordDiffer(PlaceNames.Cell(table, place, inWorkbook.Label, column), VietnameseFormat.Number(other, 6), VietnameseFormat.Number(one, 6))
            : null;

    /// <summary>Free rows have no names by which to compare them one by one; what they come to can be.</summary>
    private static Finding? Difference(int table, TableColumn column, TableFigures inWord, TableFigures inWorkbook)
    {
        return column.Aggregate.Joins && Joined(column, inWord) is { } word && Joined(column, inWorkbook) is { } workbook && word != workbook
            ? FindingTexts.WorkbookAndWordDiffer(
                $"{PlaceNames.Appendix(table)}, cột {PlaceNames.Column(column)}",
                VietnameseFormat.Number(workbook, 6),
                VietnameseFormat.Number(word, 6))
            : null;
    }

    /// <summary>What a column comes to, 0 without any figure; null where a figure is beyond all that can be added up.</summary>
    private static decimal? Joined(TableColumn column, TableFigures figures)
    {
        var numbers = figures.Rows.Select(row => row.Cells.GetValueOrDefault(column.Key)?.Number).OfType<decimal>().ToList();
        return numbers.Exists(FigureMath.IsAbsurd) ? null : column.Aggregate.Of(numbers) ?? 0;
    }

    private static Dictionary<string, Figure> Join(IReadOnlyDictionary<string, Figure> word, IReadOnlyDictionary<string, Figure> workbook)
    {
        var cells = new Dictionary<string, Figure>(word, StringComparer.Ordinal);
        foreach (var (column, figure) in workbook)
        {
            cells[column] = figure;
        }

        return cells;
    }

    private static FigureRow? RowOf(TableFigures figures, string key) =>
        figures.Rows.FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal));

    private sealed record MergeScope(Campaign Campaign, Agency Agency, AppendixTable Table);

    private static string Rows(TableFigures figures) => string.Create(CultureInfo.InvariantCulture, $"{figures.Rows.Count} dòng");
}
