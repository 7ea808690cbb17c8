using System.Runtime.InteropServices;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>What makes one cell's properties.</summary>
/// <param name="Width">Width in twentieths of a point.</param>
/// <param name="Span">Columns that it covers.</param>
/// <param name="Merge">Its part in a vertical merge.</param>
/// <param name="Lines">Sides with a line; null for those of the table.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellLook(int Width, int Span, RowMerge Merge, CellSides? Lines)
{
    private const uint LineSize = 4;

    /// <summary>The properties.</summary>
    public W.TableCellProperties Properties() => new()
    {
        TableCellWidth = new W.TableCellWidth { Width = FormParagraph.Number(Width), Type = W.TableWidthUnitValues.Dxa },
        GridSpan = Span > 1 ? new W.GridSpan { Val = Span } : null,
        VerticalMerge = Merge == RowMerge.None ? null : new W.VerticalMerge { Val = Merge == RowMerge.Start ? W.MergedCellValues.Restart : W.MergedCellValues.Continue },
        TableCellBorders = Lines is { } sides ? Borders(sides) : null,
    };

    private static W.TableCellBorders Borders(CellSides sides) => new()
    {
        TopBorder = new W.TopBorder { Val = Border(sides, CellSides.Top), Size = LineSize },
        LeftBorder = new W.LeftBorder { Val = Border(sides, CellSides.Left), Size = LineSize },
        BottomBorder = new W.BottomBorder { Val = Border(sides, CellSides.Bottom), Size = LineSize },
        RightBorder = new W.RightBorder { Val = Border(sides, CellSides.Right), Size = LineSize },
    };

    private static W.BorderValues Border(CellSides sides, CellSides side) => sides.HasFlag(side) ? W.BorderValues.Single : W.BorderValues.Nil;
}

/// <summary>What makes the properties of a paragraph in a cell.</summary>
/// <param name="Alignment">Alignment.</param>
/// <param name="Tabs">Tab stops, as <see cref="TabStops"/> writes them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellParagraphLook(Alignment Alignment, string Tabs)
{
    /// <summary>The properties.</summary>
    public W.ParagraphProperties Properties()
    {
        var justification = Alignment switch
        {
            Alignment.Center => W.JustificationValues.Center,
            Alignment.Right => W.JustificationValues.Right,
            _ => W.JustificationValues.Left,
        };
        var properties = FormTable.InCellProperties(justification, indent: 0);
        properties.Tabs = TabStops.Of(Tabs);
        return properties;
    }
}
