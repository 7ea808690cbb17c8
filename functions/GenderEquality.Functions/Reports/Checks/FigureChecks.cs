using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Checks figures against each other, as the campaign says: part and whole, totals, ratios, last year, plausible ranges.</summary>
public static class FigureChecks
{
    /// <summary>What does not agree: table by table and row by row, then between tables.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, Agency agency, ReportContent content, DateOnly? received = null)
    {
        var figures = content.Tables.ToDictionary(table => table.Key);
        var tables = campaign.Tables
            .Where(table => figures.ContainsKey(table.Key))
            .ToDictionary(table => table.Key, table => new CheckedTable(campaign, agency, table, figures[table.Key]));
        return [.. tables.Values.SelectMany(table => Find(table, received)), .. AgreementChecks.Find(campaign, tables)];
    }

    private static IEnumerable<Finding> Find(CheckedTable table, DateOnly? received) =>
    [
        .. table.Rows.SelectMany(row => FindInRow(table, row, received)),
        .. table.Table.Checks.Where(check => check.AcrossRows).SelectMany(check => RowChecks.Find(table, check)),
        .. ImpliedTotals(table).SelectMany(check => RowChecks.Find(table, check)),
        .. FreeTotals(table),
        .. PreviousYearChecks.FindRepeated(table),
        .. IndicatorChecks.FindMissing(table),
    ];

    private static IEnumerable<Finding> FindInRow(CheckedTable table, CheckedRow row, DateOnly? received) =>
    [
        .. SizeChecks.Find(table, row),
        .. table.Table.Checks.Where(check => !check.AcrossRows).Select(check => ColumnChecks.Find(table, row, check)).OfType<Finding>(),
        .. ShareChecks.Find(table, row),
        .. IndicatorChecks.Find(table, row),
        .. PreviousYearChecks.FindFraction(table, row),
        .. DateChecks.Find(table, row, received),
        .. ChoiceChecks.Find(table, row),
    ];

    /// <summary>A row that says whose sum it is must be it, though the campaign lists no check of its own.</summary>
    private static IEnumerable<FigureCheck> ImpliedTotals(CheckedTable table) => table.Table.Rows
        .Where(row => row.SumOf.Count > 0 && !table.Table.Checks.Any(check => check is { Kind: FigureCheckKind.Total, AcrossRows: true }
            && string.Equals(check.Subject, row.Key, StringComparison.Ordinal)))
        .Select(row => new FigureCheck { Kind = FigureCheckKind.Total, Severity = CheckSeverity.Error, Subject = row.Key, Against = row.SumOf, AcrossRows = true });

    /// <summary>The total row that an agency wrote under its own rows must be their sum.</summary>
    private static IEnumerable<Finding> FreeTotals(CheckedTable table)
    {
        if (table.Total is not { } total)
        {
            yield break;
        }

        foreach (var column in table.NumberColumns.Where(column => column.Aggregate.AddsUp))
        {
            var values = table.Rows.Select(row => row.Value(column)).OfType<decimal>().ToList();
            if (total.Named(column) is { } written && values.Count > 0 && !table.Rows.Any(row => row.IsUnread(column))
                && FigureMath.Sum(values) is { } sum && written.Value != sum)
            {
                var place = PlaceNames.Total(table.Table, table.Number, total.Figures.Label, column);
                yield return FindingTexts.TotalDiffers(CheckSeverity.Warning, place, written, sum, "các dòng ở trên");
            }
        }
    }
}
