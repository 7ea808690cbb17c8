using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Facts that stand in two places of a report must be the same in both.</summary>
internal static class AgreementChecks
{
    /// <summary>Facts that are not; where one place has no figure there is nothing to compare.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, IReadOnlyDictionary<TableKey, CheckedTable> tables) =>
        from agreement in campaign.Agree
        let a = Of(agreement.A, tables)
        let b = Of(agreement.B, tables)
        where a is not null && b is not null && RowChecks.Differs(a.Told.Figure.Value, b.Told.Figure.Value, agreement.Tolerance)
        select FindingTexts.FiguresDisagree(agreement.Severity, a.Told, b.Told).Of([.. a.Cells, .. b.Cells]);

    private static ToldPlace? Of(FigurePlace place, IReadOnlyDictionary<TableKey, CheckedTable> tables)
    {
        var parts = place.All.Select(part => One(part, tables)).ToList();
        if (parts.Contains(null) || parts.Count == 1)
        {
            return parts[0];
        }

        // A sum that lacks one of its cells is none
        return FigureMath.Sum(parts.Select(part => part!.Told.Figure.Value)) is not { } sum ? null : new ToldPlace(
            new PlacedFigure(string.Join(" cộng ", parts.Select(part => part!.Told.Place)), new NamedFigure("tổng", sum, FigureText(sum))),
            [.. parts.SelectMany(part => part!.Cells)]);
    }

    private static ToldPlace? One(FigurePlace place, IReadOnlyDictionary<TableKey, CheckedTable> tables)
    {
        if (!tables.TryGetValue(place.Table, out var table) || table.Column(place.Column) is not { } column)
        {
            return null;
        }

        if (place.Row is not { } key)
        {
            return Sum(table, column);
        }

        return table.Row(key) is { } row && row.Named(column) is { } figure ? new ToldPlace(new PlacedFigure(table.Place(row, column), figure), table.Cells(row, column)) : null;
    }

    private static ToldPlace? Sum(CheckedTable table, TableColumn column)
    {
        var values = table.Rows.Select(row => row.Value(column)).OfType<decimal>().ToList();
        return values.Count == 0 || table.Rows.Any(row => row.IsUnread(column)) || FigureMath.Sum(values) is not { } sum
            ? null
            : new ToldPlace(
                new PlacedFigure(PlaceNames.Table(table.Table, table.Number), new NamedFigure($"cộng cột {PlaceNames.Column(column)}", sum, FigureText(sum))),
                [.. table.Rows.SelectMany(row => table.Cells(row, column))]);
    }

    private static string FigureText(decimal sum) => VietnameseFormat.Number(sum, 4);

    private sealed record ToldPlace(PlacedFigure Told, IReadOnlyList<FindingCell> Cells);
}
