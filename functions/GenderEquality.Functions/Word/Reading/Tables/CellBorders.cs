using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Lines of tables that are set cell by cell, as other programs and "Borders" in Word do.</summary>
internal static class CellBorders
{
    /// <summary>What a <c>w:tcPr</c> says of lines.</summary>
    public static CellLines Of(XElement? properties)
    {
        var (said, drawn) = (CellSides.None, CellSides.None);
        foreach (var border in properties.Child("tcBorders")?.Elements() ?? [])
        {
            var side = border.Word() switch
            {
                "top" => CellSides.Top,
                "left" or "start" => CellSides.Left,
                "bottom" => CellSides.Bottom,
                "right" or "end" => CellSides.Right,
                _ => CellSides.None,
            };
            said |= side;
            drawn |= IsDrawn(border) ? side : CellSides.None;
        }

        return new CellLines(said, drawn);
    }

    /// <summary>Whether a border is a line that is seen.</summary>
    public static bool IsDrawn(XElement border) => border.Val() is not ("nil" or "none");

    /// <summary>Whether a table has no lines at all, neither of its own nor of its cells.</summary>
    public static bool AreNone(SourceTable table, bool isBorderless) =>
        table.Rows.SelectMany(row => row.Cells).All(cell => SidesOf(cell.Lines, isBorderless) == CellSides.None);

    /// <summary>The lines around a cell of a table that has lines; null for all four.</summary>
    /// <param name="lines">What is said of them.</param>
    /// <param name="isBorderless">Whether the table gives its cells none.</param>
    public static CellSides? Kept(CellLines lines, bool isBorderless) => SidesOf(lines, isBorderless) is var sides && sides == CellSides.All ? null : sides;

    private static CellSides SidesOf(CellLines lines, bool isBorderless) => lines.Drawn | (isBorderless ? CellSides.None : CellSides.All & ~lines.Said);
}
