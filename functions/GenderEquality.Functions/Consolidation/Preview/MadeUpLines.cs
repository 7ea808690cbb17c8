using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>What the rows and columns of a table must be beside each other, as its checks, its sums, its levels and its words say.</summary>
internal static class MadeUpLines
{
    private const decimal Percent = 100;

    /// <summary>The columns that hold numbers; those with a role in an indicator are made by it.</summary>
    public static IReadOnlyList<MadeUpLine> Columns(AppendixTable table)
    {
        var women = WomenParts.OfColumns([.. table.Columns.Select(column => new FigureLabel(column.Header, IsCounted(column)) { Group = column.Group, Unit = column.Unit })]);
        return [.. table.Columns.Index().Where(pair => IsCounted(pair.Item) && pair.Item.Role == ColumnRole.None).Select(pair => Line(table, pair.Item.Key, acrossRows: false, women.Where(part => part.Part == pair.Index).Select(part => table.Columns[part.Whole].Key)))];
    }

    /// <summary>The rows that an agency has.</summary>
    public static IReadOnlyList<MadeUpLine> Rows(AppendixTable table, IReadOnlyList<ReportRow> rows)
    {
        var women = WomenParts.OfRows([.. rows.Select(row => new FigureLabel(row.Label, IsNumber: true) { Unit = row.Unit, Level = row.Indent })]);
        var above = rows.Select((_, index) => Above(rows, index)).ToList();
        return [.. rows.Index().Select(pair => Row(pair.Item, Line(table, pair.Item.Key, acrossRows: true, women.Where(part => part.Part == pair.Index).Select(part => rows[part.Whole].Key)), above[pair.Index], above))];
    }

    /// <summary>Whether a column holds numbers that are counted: no percentages, nothing that is computed.</summary>
    public static bool IsCounted(TableColumn column) => column.Kind is ColumnKind.Integer or ColumnKind.Number && !column.IsPercentage && column.Aggregate.Parts == 0;

    private static MadeUpLine Line(AppendixTable table, string key, bool acrossRows, IEnumerable<string> women)
    {
        var checks = table.Checks.Where(check => check.AcrossRows == acrossRows && string.Equals(check.Subject, key, StringComparison.Ordinal)).ToList();
        var jump = checks.Find(check => check.Kind == FigureCheckKind.Jump);
        return new MadeUpLine(key)
        {
            SumOf = checks.Find(check => check.Kind == FigureCheckKind.Total)?.Against ?? [],
            PartOf = [.. checks.Where(check => check.Kind == FigureCheckKind.PartOfWhole).SelectMany(check => check.Against).Concat(women).Distinct(StringComparer.Ordinal)],
            Near = jump?.Against ?? [],
            Change = (double)Math.Min((jump?.Tolerance ?? 0) / Percent, 0.2m),
            FarBelow = checks.Find(check => check.Kind == FigureCheckKind.Distinct)?.Against ?? [],
        };
    }

    private static MadeUpLine Row(ReportRow row, MadeUpLine line, ReportRow? above, List<ReportRow?> all)
    {
        line = row.SumOf.Count > 0 ? line with { SumOf = row.SumOf } : line;
        return line.PartOf.Count == 0 && above is not null ? line with { PartOf = [above.Key], Siblings = all.Count(other => other == above) } : line;
    }

    /// <summary>The row of the next level up whose part a row is; null where it is one of those that the row adds up.</summary>
    private static ReportRow? Above(IReadOnlyList<ReportRow> rows, int index) =>
        rows.Take(index).LastOrDefault(row => row.Indent < rows[index].Indent) is { } above && above.SumOf.Count == 0 ? above : null;
}
