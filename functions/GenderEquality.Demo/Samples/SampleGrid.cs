using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Samples;

/// <summary>Figures of a table with fixed rows: parts no greater than their whole, totals that add up, last year's not far off.</summary>
internal sealed class SampleGrid(AppendixTable table, IReadOnlyList<ReportRow> rows, Agency agency, SampleRandom random)
{
    // Each level of government counts its own: otherwise the city's sum would count twice.
    private readonly string[] others = agency.PlaceName is null ? ["district", "commune"] : ["city"];
    private readonly Dictionary<(string Row, string Column), int> figures = [];

    /// <summary>All figures.</summary>
    public IEnumerable<(string Row, string Column, string Text)> Fill()
    {
        foreach (var column in Ordered())
        {
            foreach (var row in rows.Where(row => row.SumOf.Count == 0))
            {
                figures[(row.Key, column.Key)] = Figure(row.Key, column);
            }

            foreach (var row in rows.Where(row => row.SumOf.Count > 0))
            {
                figures[(row.Key, column.Key)] = Sum(row, column.Key);
            }

            LimitRows(column.Key);
        }

        return figures.Select(pair => (pair.Key.Row, pair.Key.Column, Text(pair.Value, pair.Key.Column)));
    }

    // What a part or a jump is compared with must be there first.
    private IEnumerable<TableColumn> Ordered() => table.Columns
        .Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number)
        .OrderBy(column => WholeOf(column.Key) is null ? 0 : 1);

    private string? WholeOf(string column) => table.Checks
        .FirstOrDefault(check => !check.AcrossRows && check.Kind is FigureCheckKind.PartOfWhole or FigureCheckKind.Jump && Same(check.Subject, column))?.Against[0];

    private int Figure(string row, TableColumn column)
    {
        if (others.Any(other => row.StartsWith(other, StringComparison.Ordinal)))
        {
            return 0;
        }

        if (WholeOf(column.Key) is { } whole)
        {
            var jump = table.Checks.Any(check => check.Kind == FigureCheckKind.Jump && Same(check.Subject, column.Key));
            return figures[(row, whole)] * (jump ? random.Between(80, 118) : random.Between(38, 97)) / 100;
        }

        // A change may go either way; nothing else is negative.
        var change = column.Header.Contains("(+)", StringComparison.Ordinal);
        return change ? random.Between(-1, 3) : random.Between(4, column.Kind == ColumnKind.Number ? 160 : 24);
    }

    private int Sum(ReportRow row, string column) => row.SumOf.Sum(part =>
        figures.TryGetValue((part, column), out var figure) ? figure : rows.FirstOrDefault(other => Same(other.Key, part)) is { } known ? Sum(known, column) : 0);

    private void LimitRows(string column)
    {
        foreach (var check in table.Checks.Where(check => check is { AcrossRows: true, Kind: FigureCheckKind.PartOfWhole }))
        {
            var whole = figures[(check.Against[0], column)];
            figures[(check.Subject, column)] = whole * random.Between(82, 100) / 100;
        }
    }

    private string Text(int figure, string column)
    {
        var number = table.Columns.First(c => Same(c.Key, column)).Kind == ColumnKind.Number;
        return VietnameseFormat.Number(number ? figure * 2.5m : figure);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
