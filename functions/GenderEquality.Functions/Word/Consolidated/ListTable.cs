using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>A lined table on a portrait page, written row by row.</summary>
internal static class ListTable
{
    /// <summary>Writes it.</summary>
    /// <param name="body">Where to.</param>
    /// <param name="columns">Header and weight of each column.</param>
    /// <param name="rows">Cells of each row: their paragraphs. A row of one cell goes across, as the heading of those below it.</param>
    public static void Write(ReportBody body, IReadOnlyList<(string Header, int Weight)> columns, IEnumerable<OpenXmlElement[][]> rows)
    {
        var widths = FormTable.Share(FormPage.PortraitWidth, [.. columns.Select(column => column.Weight)]);
        var header = FormTable.HeaderRow(columns.Select((column, i) => FormTable.HeaderCell(widths[i], column.Header)));
        body.Table(widths, rows.Select(cells => cells.Length == 1 && columns.Count > 1 ? Across(widths, cells[0]) : FormTable.Row(widths, cells)).Prepend(header));
        body.Write(FormParagraph.Gap());
    }

    /// <summary>A row that goes across the table, and stays with the next.</summary>
    public static OpenXmlElement[][] Heading(string text) =>
        [[new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.TableText }, new KeepNext()), FormParagraph.BoldRun(text))]];

    /// <summary>A cell of words.</summary>
    public static OpenXmlElement[] Words(string text) => [FormTable.TextIn(text, JustificationValues.Left)];

    /// <summary>A cell of a number, a date or a few words, centred.</summary>
    public static OpenXmlElement[] Centred(string text) => [FormTable.TextIn(text, JustificationValues.Center)];

    /// <summary>A row's number, from 1.</summary>
    public static OpenXmlElement[] Number(int index) => Centred(FormParagraph.Number(index + 1));

    private static DocumentFormat.OpenXml.Wordprocessing.TableRow Across(int[] widths, OpenXmlElement[] content)
    {
        var cell = FormTable.Cell(widths.Sum(), content);
        cell.TableCellProperties!.GridSpan = new GridSpan { Val = widths.Length };
        return new DocumentFormat.OpenXml.Wordprocessing.TableRow(new TableRowProperties(new CantSplit()), cell);
    }
}
