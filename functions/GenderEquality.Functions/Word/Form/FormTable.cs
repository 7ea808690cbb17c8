using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Tables of the form.</summary>
internal static class FormTable
{
    /// <summary>A table without lines that only places its cells side by side.</summary>
    public static Table Invisible(int[] widths, params TableRow[] rows) => new(
    [
        new TableProperties(
            new TableWidth { Width = FormParagraph.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        Grid(widths),
        .. rows,
    ]);

    /// <summary>A table with lines. Rows follow.</summary>
    public static Table Lined(int[] widths, IEnumerable<TableRow> rows) => new(
    [
        LinedProperties(widths),
        Grid(widths),
        .. rows,
    ]);

    /// <summary>Properties of a table with lines.</summary>
    public static TableProperties LinedProperties(int[] widths) => new(
        new TableStyle { Val = FormStyles.TableGrid },
        new TableWidth { Width = FormParagraph.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true });

    /// <summary>The grid of a table.</summary>
    public static TableGrid Grid(int[] widths) => new(widths.Select(width => new GridColumn { Width = FormParagraph.Number(width) }));

    /// <summary>A row that is not broken across pages.</summary>
    public static TableRow Row(int[] widths, params OpenXmlElement[][] cells) => new(
    [
        new TableRowProperties(new CantSplit()),
        .. cells.Select((content, index) => Cell(widths[index], content)),
    ]);

    /// <summary>A row that is repeated at the top of each page.</summary>
    public static TableRow HeaderRow(IEnumerable<TableCell> cells) => new([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]);

    /// <summary>A cell.</summary>
    public static TableCell Cell(int width, params OpenXmlElement[] content) => new(
    [
        new TableCellProperties(new TableCellWidth { Width = FormParagraph.Number(width), Type = TableWidthUnitValues.Dxa }),
        .. content,
    ]);

    /// <summary>A header cell: bold, centred, shaded.</summary>
    public static TableCell HeaderCell(int width, string text, int span = 1, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = FormParagraph.Number(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        if (merge is not null)
        {
            properties.Append(new VerticalMerge { Val = merge });
        }

        properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, text.Length == 0 ? FormParagraph.Styled(FormStyles.TableHeading) : FormParagraph.Styled(FormStyles.TableHeading, text));
    }

    /// <summary>A cell with text.</summary>
    public static TableCell TextCell(int width, string text, JustificationValues? alignment = null, bool bold = false, bool italic = false, int indent = 0) =>
        Cell(width, TextIn(text, alignment ?? JustificationValues.Left, bold, italic, indent));

    /// <summary>A cell's paragraph.</summary>
    public static Paragraph TextIn(string text, JustificationValues alignment, bool bold = false, bool italic = false, int indent = 0)
    {
        var run = new RunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        if (italic)
        {
            run.Append(new Italic());
        }

        return InCell(alignment, indent, text.Length == 0 ? [] : [FormParagraph.Run(text, run)]);
    }

    /// <summary>A cell's paragraph with any content.</summary>
    public static Paragraph InCell(JustificationValues alignment, int indent, params OpenXmlElement[] content) =>
        new([InCellProperties(alignment, indent), .. content]);

    /// <summary>Properties of a cell's paragraph.</summary>
    public static ParagraphProperties InCellProperties(JustificationValues alignment, int indent) => new()
    {
        ParagraphStyleId = new ParagraphStyleId { Val = FormStyles.TableText },
        Indentation = indent > 0 ? new Indentation { Left = FormParagraph.Number(indent) } : null,
        Justification = new Justification { Val = alignment },
    };

    /// <summary>Shares a width by weights; the widths add up to it exactly.</summary>
    public static int[] Share(int width, IReadOnlyList<int> weights)
    {
        var total = weights.Sum();
        var shared = weights.Select(weight => width * weight / total).ToArray();
        shared[^1] += width - shared.Sum();
        return shared;
    }
}
