using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>One row of a table of the document, as its labels tell what it is.</summary>
/// <param name="Row">Row of the grid.</param>
/// <param name="Label">Its own label.</param>
/// <param name="Levels">What it is part of, by merged cells before the label.</param>
internal sealed record TableLine(int Row, string Label, IReadOnlyList<string> Levels)
{
    /// <summary>What stands in the column of ordinals.</summary>
    public string Ordinal { get; init; } = string.Empty;

    /// <summary>Depth in the numbering; null where neither number nor mark tells.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether it only heads the rows under it: without any figure.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The lines below a header, in order; blank ones, numbers of columns and repeated headers are none.</summary>
    public static IReadOnlyList<TableLine> Of(AppendixColumns found, TableGrid grid)
    {
        var rows = Enumerable.Range(found.FirstRow, grid.Height - found.FirstRow)
            .Where(row => !grid.IsBlank(row) && !grid.IsColumnNumbers(row) && !Enumerable.Range(0, found.FirstRow).Any(header => grid.IsSame(header, row))).ToList();
        var isNumbered = found.OrdinalColumn is { } ordinals && rows.Exists(row => grid.Text(row, ordinals).Trim().Length > 0);
        return [.. rows.Select(row => Line(found, grid, row, isNumbered))];
    }

    private static TableLine Line(AppendixColumns found, TableGrid grid, int row, bool isNumbered)
    {
        var texts = found.LabelColumns.Where((place, i) => i == 0 || !grid.IsSameCell(row, place, found.LabelColumns[i - 1]))
            .Select(place => grid.Text(row, place).Replace('\n', ' ').Trim()).Where(text => text.Length > 0).ToList();
        var label = texts.LastOrDefault(string.Empty);
        var isAcross = grid.IsOneCell(row);
        var isMerged = found.OrdinalColumn is { } place && grid.IsSameCell(row, place, found.LabelColumn);
        var ordinal = found.OrdinalColumn is { } column && !isAcross && !isMerged && !grid.GoesOn(row, column) ? grid.Text(row, column).Trim() : string.Empty;
        return new TableLine(row, isAcross ? grid.Text(row, 0).Replace('\n', ' ').Trim() : label, [.. texts.SkipLast(1)])
        {
            Ordinal = ordinal,
            Rank = OutlineRank.Of(ordinal, label) ?? (!isNumbered || HeaderText.IsGrandTotal(label) ? null : isMerged ? OutlineRank.Heading : OutlineRank.Unnumbered),
            IsHeading = isAcross || !HasFigures(found, grid, row),
        };
    }

    private static bool HasFigures(AppendixColumns found, TableGrid grid, int row) =>
        found.Columns.Values.Any(place => grid.OwnText(row, place.Column).Any(char.IsLetterOrDigit) && !found.LabelColumns.Contains(place.Column));
}
