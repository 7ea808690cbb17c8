using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports;

/// <summary>One row that an appendix table has for an agency before it is filled in.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Label">Text of the first cell.</param>
/// <param name="Unit">Unit of its figures, if the row has one of its own.</param>
/// <param name="Indent">Depth: 0, 1, 2.</param>
/// <param name="Indicator">The indicator behind the row, if any.</param>
/// <param name="SumOf">Rows that it adds up; empty for a row that is filled in.</param>
public sealed record ReportRow(string Key, string Label, string? Unit, int Indent, Indicator? Indicator, IReadOnlyList<string> SumOf)
{
    /// <summary>Other labels that agencies give it.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Whether the row has anything in that column: only a ratio has a numerator and a denominator.</summary>
    public bool Has(TableColumn column) => Indicator is null or { Kind: IndicatorKind.Ratio } || column.Role is not (ColumnRole.Numerator or ColumnRole.Denominator);
}

/// <summary>Which rows an agency's appendix tables have.</summary>
public static class ReportRows
{
    /// <summary>Tables that the agency fills in, in order.</summary>
    public static IEnumerable<AppendixTable> TablesOf(Campaign campaign, Agency agency) =>
        campaign.Tables.Where(table => IsFilledBy(campaign, table, agency));

    /// <summary>Whether the agency fills the table in.</summary>
    public static bool IsFilledBy(Campaign campaign, AppendixTable table, Agency agency) => table.FilledBy.Includes(agency) && table.RowSource switch
    {
        TableRowSource.Indicators => campaign.Indicators.Any(indicator => indicator.Leads.Includes(agency)),
        TableRowSource.Fixed => table.Rows.Any(row => row.FilledBy is not { } asked || asked.Includes(agency)),
        _ => true,
    };

    /// <summary>Known rows of a table for one agency; for the whole when <paramref name="agency"/> is null. Empty when rows are free.</summary>
    public static IReadOnlyList<ReportRow> Of(Campaign campaign, AppendixTable table, Agency? agency) => table.RowSource switch
    {
        TableRowSource.Indicators => [.. campaign.Indicators.Where(i => agency is null || i.Leads.Includes(agency)).SelectMany(RowsOf)],
        TableRowSource.Fixed => [.. table.Rows.Where(row => agency is null || row.FilledBy is not { } asked || asked.Includes(agency)).Select(row => new ReportRow(row.Key, row.Label, row.Unit, row.Indent, null, row.SumOf) { AlsoCalled = row.AlsoCalled })],
        _ => [],
    };

    private static IEnumerable<ReportRow> RowsOf(Indicator indicator) => indicator.Parts.Count == 0
        ? [new ReportRow(indicator.Key, indicator.Name, indicator.Unit, 0, indicator, [])]
        : indicator.Parts.Select(part => new ReportRow($"{indicator.Key}.{part.Key}", $"{indicator.Name} ({part.Name})", indicator.Unit, 0, indicator, []));
}
