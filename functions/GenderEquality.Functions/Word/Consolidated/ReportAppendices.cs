using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The appendix tables of the whole campaign, and the charts.</summary>
internal sealed class ReportAppendices(ConsolidatedReport report, IReadOnlyList<ChartPart> charts, SharedParts shared)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        var number = 0;
        foreach (var table in report.Tables)
        {
            number++;
            Start(body, report, number, table.Table.Title, table.Table.Landscape);
            WriteTable(body, table);
        }

        if (charts.Count > 0)
        {
            Start(body, report, number + 1, ConsolidatedTexts.Charts, landscape: false);
            body.Write(charts.SelectMany(chart => chart.Drawing((uint)(shared.LastDrawing + chart.Number))));
        }
    }

    /// <summary>Starts an appendix on a page of its own.</summary>
    public static void Start(ReportBody body, ConsolidatedReport report, int number, string title, bool landscape)
    {
        var coordinator = report.Campaign.Coordinator;
        body.StartSection(landscape);
        body.Write(FormParagraph.Appendix(
            FormTexts.Appendix(number), title, FormTexts.AttachedTo(coordinator.ShortName, coordinator.Name, VietnameseFormat.LongDate(report.Date))));
    }

    private void WriteTable(ReportBody body, AggregatedTable table)
    {
        var rows = new AggregatedRows(report.Campaign, table.Table, body.Controls);
        body.Control(ReportTags.Table(table.Table.Key), table.Table.Title, () => body.Table(rows.Widths, rows.Create(table.Rows)));
        body.Write(FormParagraph.Gap());
        body.Write(Remarks(table).Select(remark => FormParagraph.Styled(FormStyles.Hint, remark)));
        if (table.Groups.Count > 0)
        {
            body.Write(FormParagraph.Styled(FormStyles.Caption, ConsolidatedTexts.ByGroup));
            body.Table(rows.Widths, rows.CreateGroups(table.Groups));
            body.Write(FormParagraph.Gap());
        }
    }

    /// <summary>What stands under a table. Remarks on rows only where the table has no column for them.</summary>
    private static IEnumerable<string> Remarks(AggregatedTable table)
    {
        yield return ConsolidatedTexts.Contributors(table.Contributors);
        if (table.Note is { } note)
        {
            yield return note;
        }

        if (table.Table.Columns.All(column => column.Role != ColumnRole.Note))
        {
            foreach (var row in table.Rows.Where(row => row.Note is not null))
            {
                yield return $"{row.Label}: {row.Note}";
            }
        }
    }
}
