using DocumentFormat.OpenXml;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Renders a table of the text, fitted to the page: also one that lay on its side in the source.</summary>
internal sealed class TableRenderer(InlineRenderer inlines)
{
    private const int CellMargins = 170;
    private const int NarrowColumn = 800;
    private const int NarrowFont = 18;

    /// <summary>Renders it.</summary>
    /// <param name="table">Table.</param>
    /// <param name="available">Width of page or cell in twentieths of a point.</param>
    public W.Table Render(TableBlock table, int available)
    {
        var widths = Widths(table, available);
        var properties = table.Borderless
            ? new W.TableProperties(new W.TableWidth { Width = FormParagraph.Number(widths.Sum()), Type = W.TableWidthUnitValues.Dxa }, new W.TableLayout { Type = W.TableLayoutValues.Fixed })
            : FormTable.LinedProperties(widths);
        return new W.Table([properties, FormTable.Grid(widths), .. table.Rows.Select(row => Row(row, widths))]);
    }

    private static int[] Widths(TableBlock table, int available)
    {
        var columns = Math.Max(1, Math.Max(table.Columns.Count, table.Rows.Max(row => row.Cells.Sum(cell => Math.Max(1, cell.ColumnSpan)))));
        var given = Enumerable.Range(0, columns).Select(i => i < table.Columns.Count && table.Columns[i] > 0 ? table.Columns[i] : 0).ToList();
        var filler = given.Exists(width => width > 0) ? (int)given.Where(width => width > 0).Average() : 1;
        List<int> weights = [.. given.Select(width => width > 0 ? width : filler)];
        var total = weights.Sum();
        return FormTable.Share(Math.Min(available, total < columns * 100 ? available : total), weights);
    }

    private W.TableRow Row(TableBlockRow row, int[] widths)
    {
        var result = new W.TableRow();
        if (row.Header)
        {
            result.Append(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        }

        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (column == widths.Length)
            {
                break;
            }

            var span = Math.Clamp(cell.ColumnSpan, 1, widths.Length - column);
            result.Append(Cell(cell, span, widths.AsSpan(column, span).ToArray().Sum()));
            column += span;
        }

        // A row shorter than the grid is closed with an empty cell: Word draws it ragged otherwise, and LibreOffice misplaces it.
        if (column < widths.Length)
        {
            result.Append(Cell(new TableBlockCell([]), widths.Length - column, widths[column..].Sum()));
        }

        return result;
    }

    private W.TableCell Cell(TableBlockCell cell, int span, int width)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = FormParagraph.Number(width), Type = W.TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        if (cell.Merge != RowMerge.None)
        {
            properties.Append(new W.VerticalMerge { Val = cell.Merge == RowMerge.Start ? W.MergedCellValues.Restart : W.MergedCellValues.Continue });
        }

        var result = new W.TableCell([properties, .. Content(cell, Math.Max(100, width - CellMargins), width < NarrowColumn ? NarrowFont : null)]);
        if (result.LastChild is not W.Paragraph)
        {
            result.Append(FormParagraph.Styled(FormStyles.TableText));
        }

        return result;
    }

    private IEnumerable<OpenXmlElement> Content(TableBlockCell cell, int width, int? halfPoints) => cell.Blocks.Select(block => block switch
    {
        Paragraph paragraph => (OpenXmlElement)CellParagraph(paragraph, width, halfPoints),
        TableBlock { Rows.Count: > 0 } nested => Render(nested, width),
        _ => FormParagraph.Styled(FormStyles.TableText),
    });

    private W.Paragraph CellParagraph(Paragraph paragraph, int width, int? halfPoints)
    {
        var alignment = paragraph.Alignment switch
        {
            Alignment.Center => W.JustificationValues.Center,
            Alignment.Right => W.JustificationValues.Right,
            _ => W.JustificationValues.Left,
        };
        var marker = paragraph.Marker is { Length: > 0 } text ? [new TextRun(text + " ")] : Array.Empty<Inline>();
        return FormTable.InCell(alignment, 0, [.. inlines.Render([.. marker, .. paragraph.Inlines], width, paragraph.Kind == ParagraphKind.Heading, halfPoints)]);
    }
}
