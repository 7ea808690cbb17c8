using System.Text.RegularExpressions;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Rows that only head the rows under them, told by their ordinal: "I" or "A" before "1", "2". Their figures, where they have any,
/// are the sums of those rows and must not be counted again.</summary>
internal sealed partial class GroupRows(TableGrid grid, AppendixColumns found)
{
    private readonly int ordinal = OrdinalColumn(grid, found);

    /// <summary>Whether the row heads the ones under it.</summary>
    public bool IsGroup(int row) =>
        ordinal >= 0 && row + 1 < grid.Height
        && Group().IsMatch(grid.Text(row, ordinal)) && Member().IsMatch(grid.Text(row + 1, ordinal))
        && (!HasFigures(row) || HasFigures(row + 1));

    private bool HasFigures(int row) => found.Table.Columns.Any(column =>
        column.Aggregate.AddsUp && found.Columns.TryGetValue(column.Key, out var place) && grid.OwnText(row, place.Column).Any(char.IsAsciiDigit));

    private static int OrdinalColumn(TableGrid grid, AppendixColumns found)
    {
        for (var column = 0; column < grid.Width; column++)
        {
            if (Enumerable.Range(0, found.FirstRow).Any(row => HeaderText.Of(grid.Text(row, column)).IsOrdinal))
            {
                return column;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^\s*([IVX]{1,5}|[A-ZĐ])\s*[.)]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"^\s*\d{1,3}\s*[.)]?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();
}
