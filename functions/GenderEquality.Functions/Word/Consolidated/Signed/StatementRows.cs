using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Small tables that are made from measures.</summary>
internal static class StatementRows
{
    /// <summary>Those of a section or appendix, in order.</summary>
    public static IEnumerable<WrittenStatementTable> Of(ConsolidatedReport report, string section) =>
        report.StatementTables.Where(written => string.Equals(written.Table.Section, section, StringComparison.Ordinal));

    /// <summary>Writes one; its totals are bold.</summary>
    public static void Write(ReportBody body, WrittenStatementTable written)
    {
        var columns = written.Table.Columns;
        var widths = ColumnWidths.Fit(
            FormPage.Width(landscape: false),
            [.. columns.Select(column => column.Weight)],
            [.. columns.Select((column, i) => written.Rows.Select(row => row[i]).Prepend(column.Header))]);
        if (written.Table.Title is { } title)
        {
            body.Write(FormParagraph.Styled(FormStyles.Caption, title));
        }

        var header = FormTable.HeaderRow(columns.Select((column, i) => FormTable.HeaderCell(widths[i], column.Header)));
        body.Table(widths, written.Rows.Select((row, i) => FormTable.Row(
            widths, [.. row.Select((text, at) => Cell(text, columns[at].Words, bold: written.Table.Total is not null && i == written.Rows.Count - 1))])).Prepend(header));
        body.Write(FormParagraph.Gap());
    }

    private static Paragraph[] Cell(string text, bool words, bool bold) =>
        [FormTable.TextIn(words ? VietnameseFormat.UpperFirst(text) : text, words ? JustificationValues.Left : JustificationValues.Center, bold)];
}
