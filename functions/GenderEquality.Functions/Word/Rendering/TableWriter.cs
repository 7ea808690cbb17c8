using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Writes a table of the text, fitted to the page: also one that lay on its side in the source.</summary>
internal sealed class TableWriter(InlineWriter inlines)
{
    private const int CellMargins = 170;
    private const int NarrowColumn = 800;
    private const int NarrowFont = 18;
    private const int NarrowestColumn = 600;

    /// <summary>A table with more rows goes over the page; its first row is taken for its header when none is marked.</summary>
    private const int LongTable = 15;

    /// <summary>A row with a longer text in a cell may be broken: it could be higher than the page.</summary>
    private const int LongText = 400;

    private const int MostParagraphs = 10;

    private static readonly TableBlockCell EmptyCell = new([]);
    private static readonly string HeaderRow = Markup.Of(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
    private static readonly string WholeRow = Markup.Of(new W.TableRowProperties(new W.CantSplit()));
    private static readonly string EmptyParagraph = Markup.Of(FormParagraph.Styled(FormStyles.TableText));
    private static readonly Looks<CellLook> Cells = new(look => look.Properties());
    private static readonly Looks<CellParagraphLook> Paragraphs = new(look => look.Properties());

    /// <summary>Writes it.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="table">Table.</param>
    /// <param name="available">Width of page or cell in twentieths of a point.</param>
    public void Write(Markup to, TableBlock table, int available)
    {
        var widths = Widths(table, available);
        to.Raw("<w:tbl>");
        to.Element(table.Borderless
            ? new W.TableProperties(new W.TableWidth { Width = FormParagraph.Number(widths.Sum()), Type = W.TableWidthUnitValues.Dxa }, new W.TableLayout { Type = W.TableLayoutValues.Fixed })
            : FormTable.LinedProperties(widths));
        to.Element(FormTable.Grid(widths));
        var header = FirstRowIsHeader(table);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            WriteRow(to, table.Rows[i], widths, header && i == 0);
        }

        to.Raw("</w:tbl>");
    }

    private static int[] Widths(TableBlock table, int available)
    {
        var columns = Math.Max(1, Math.Max(table.Columns.Count, table.Rows.Max(row => row.Cells.Sum(cell => Math.Max(1, cell.ColumnSpan)))));
        var given = Enumerable.Range(0, columns).Select(i => i < table.Columns.Count && table.Columns[i] > 0 ? table.Columns[i] : 0).ToList();
        var filler = given.Exists(width => width > 0) ? (int)given.Where(width => width > 0).Average() : 1;
        List<int> weights = [.. given.Select(width => width > 0 ? width : filler)];
        var total = weights.Sum();
        return Widen(FormTable.Share(Math.Min(available, total < columns * 100 ? available : total), weights), fitted: total > available);
    }

    /// <summary>Gives columns that became too narrow for a word what the widest one can spare.</summary>
    private static int[] Widen(int[] widths, bool fitted)
    {
        for (var i = 0; fitted && i < widths.Length; i++)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            var missing = NarrowestColumn - widths[i];
            if (missing > 0 && widths[widest] - missing >= NarrowestColumn)
            {
                widths[i] += missing;
                widths[widest] -= missing;
            }
        }

        return widths;
    }

    /// <summary>Whether the first row of a long table without a marked header reads like one: every cell has words, none has a digit.
    /// A row that a cell hangs down from cannot be repeated alone.</summary>
    private static bool FirstRowIsHeader(TableBlock table) =>
        table.Rows.Count > LongTable
        && !table.Borderless
        && !table.Rows.Any(row => row.Header)
        && table.Rows[0].Cells.All(cell => cell.Merge == RowMerge.None && TextOf(cell) is { Length: > 0 } text && !text.Any(char.IsDigit));

    private static bool CanBeBroken(TableBlockRow row) => row.Cells.Any(cell => cell.Blocks.Any(block =>
        block is not Paragraph paragraph || paragraph.Inlines.Any(inline => inline is Picture)) || TextOf(cell).Length > LongText || cell.Blocks.Count > MostParagraphs);

    private static string TextOf(TableBlockCell cell) => string.Join(' ', BlockText.Paragraphs(cell.Blocks)).Trim();

    private void WriteRow(Markup to, TableBlockRow row, int[] widths, bool header)
    {
        to.Raw("<w:tr>");
        to.Raw(row.Header || header ? HeaderRow : CanBeBroken(row) ? string.Empty : WholeRow);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (column == widths.Length)
            {
                break;
            }

            var span = Math.Clamp(cell.ColumnSpan, 1, widths.Length - column);
            WriteCell(to, cell, new CellLook(Sum(widths.AsSpan(column, span)), span, cell.Merge, cell.Lines));
            column += span;
        }

        // A row shorter than the grid is closed with an empty cell: Word draws it ragged otherwise, and LibreOffice misplaces it.
        if (column < widths.Length)
        {
            WriteCell(to, EmptyCell, new CellLook(Sum(widths.AsSpan(column)), widths.Length - column, RowMerge.None, null));
        }

        to.Raw("</w:tr>");
    }

    private void WriteCell(Markup to, TableBlockCell cell, CellLook look)
    {
        to.Raw("<w:tc>");
        to.Raw(Cells[look]);
        foreach (var block in cell.Blocks)
        {
            WriteContent(to, block, new TextPlace(Math.Max(100, look.Width - CellMargins), Bold: false, look.Width < NarrowColumn ? NarrowFont : null));
        }

        // Word opens no table in which a cell does not end with a paragraph
        to.Raw(cell.Blocks.Count > 0 && cell.Blocks[^1] is not TableBlock { Rows.Count: > 0 } ? string.Empty : EmptyParagraph);
        to.Raw("</w:tc>");
    }

    private void WriteContent(Markup to, Block block, TextPlace place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(to, paragraph, place with { Bold = paragraph.Kind == ParagraphKind.Heading });
                break;
            case TableBlock { Rows.Count: > 0 } nested:
                Write(to, nested, place.Width);
                break;
            default:
                to.Raw(EmptyParagraph);
                break;
        }
    }

    private void WriteParagraph(Markup to, Paragraph paragraph, TextPlace place)
    {
        to.Raw("<w:p>");
        to.Raw(Paragraphs[new CellParagraphLook(paragraph.Alignment ?? Alignment.Left, TabStops.Key(paragraph, place.Width))]);
        if (paragraph.Marker is { Length: > 0 } marker)
        {
            inlines.Write(to, [new TextRun(marker + " ")], place);
        }

        inlines.Write(to, paragraph.Inlines, place);
        to.Raw("</w:p>");
    }

    private static int Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
