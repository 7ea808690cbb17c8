using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Chunks;

/// <summary>A table of a web page in the making. One within it becomes paragraphs of its cell.</summary>
internal sealed class HtmlTable
{
    /// <summary>Columns that Word allows.</summary>
    private const int MostColumns = 63;

    private static readonly XNamespace W = WordXml.W;

    /// <summary>Rows that cells from above still cover, with the columns that they are wide, by their first column.</summary>
    private readonly SortedDictionary<int, (int Rows, int Span)> hanging = [];
    private XElement? whole;
    private XElement? row;
    private XElement? cell;
    private int column;
    private int depth;

    /// <summary>Begins a table, a row or a cell.</summary>
    public void Begin(HtmlToken tag)
    {
        switch (tag.Tag)
        {
            case "table":
                depth++;
                whole ??= new XElement(W + "tbl", new XElement(W + "tblPr", Lines()));
                break;
            case "tr" when depth == 1:
                BeginRow();
                break;
            case "td" or "th" when depth == 1:
                BeginCell(tag);
                break;
            default:
                break;
        }
    }

    /// <summary>Takes a paragraph into the open cell; false where there is none.</summary>
    public bool Take(XElement paragraph)
    {
        cell?.Add(paragraph);
        return cell is not null;
    }

    /// <summary>Ends the innermost table; whether it was the outermost.</summary>
    public bool EndInner()
    {
        depth = Math.Max(0, depth - 1);
        return depth == 0;
    }

    /// <summary>Ends the table, with what is open in it; null when there was none.</summary>
    public XElement? End()
    {
        EndRow();
        var ended = whole?.Elements(W + "tr").Any() ?? false ? whole : null;
        (whole, depth) = (null, 0);
        hanging.Clear();
        return ended;
    }

    private static XElement Lines() => new(W + "tblBorders", new XElement(W + "top", new XAttribute(W + "val", "single")));

    private void BeginRow()
    {
        EndRow();
        row = new XElement(W + "tr");
        column = 0;
    }

    private void EndRow()
    {
        EndCell();
        if (row is not null)
        {
            Hang();
            if (row.HasElements)
            {
                whole!.Add(row);
            }
        }

        row = null;
    }

    private void BeginCell(HtmlToken tag)
    {
        EndCell();
        if (row is null)
        {
            BeginRow();
        }

        Hang();
        var span = Math.Min(tag.Count("colspan"), MostColumns);
        var rows = tag.Count("rowspan");
        cell = Cell(span, rows > 1 ? "restart" : null);
        if (rows > 1)
        {
            hanging[column] = (rows, span);
        }

        column += span;
    }

    private void EndCell()
    {
        if (cell is not null)
        {
            row!.Add(cell);
        }

        cell = null;
    }

    /// <summary>Puts the parts of cells from above that come next.</summary>
    private void Hang()
    {
        while (hanging.TryGetValue(column, out var above))
        {
            if (above.Rows <= 1)
            {
                hanging.Remove(column);
                return;
            }

            // The cell that began in this very row has been counted already
            hanging[column] = (above.Rows - 1, above.Span);
            row!.Add(Cell(above.Span, "continue"));
            column += above.Span;
        }
    }

    private static XElement Cell(int span, string? merge) => new(
        W + "tc",
        new XElement(
            W + "tcPr",
            span > 1 ? new XElement(W + "gridSpan", new XAttribute(W + "val", span)) : null,
            merge is null ? null : new XElement(W + "vMerge", new XAttribute(W + "val", merge))));
}
