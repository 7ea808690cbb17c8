using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Functions.Reports;

/// <summary>What the campaign knows about the figure in a cell before it is read.</summary>
public static class FigureContext
{
    private static readonly string[] Changes = ["tăng", "giảm", "chênh lệch"];

    /// <summary>The knowledge about a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="row">Its row; null where rows are free.</param>
    /// <param name="convention">How numbers are written, where it is known.</param>
    public static NumberContext Of(TableColumn column, ReportRow? row, NumberConvention convention)
    {
        var unit = UnitOf(column, row);
        var isChange = SaysChange(column.Header) || SaysChange(column.Group) || SaysChange(row?.Label);
        return new NumberContext
        {
            Integer = column.Kind == ColumnKind.Integer,
            Amount = column.Role is ColumnRole.Numerator or ColumnRole.Denominator,
            YesNo = row?.Indicator is { Kind: IndicatorKind.YesNo } && column.Role is ColumnRole.Value or ColumnRole.Previous,
            Change = isChange,
            Unsigned = !isChange && row?.Indicator is not { Kind: IndicatorKind.Number },
            Convention = convention,
            Unit = unit,
            Subject = $"{column.Group} {column.Header} {Counted(column, row)}",
            Max = unit is "%" && row?.Indicator is { PartOfWhole: true } ? 100 : null,
        };
    }

    /// <summary>Unit in which the figure is kept.</summary>
    public static string? UnitOf(TableColumn column, ReportRow? row) =>
        column.Role is ColumnRole.Numerator or ColumnRole.Denominator ? null : column.Unit ?? row?.Unit;

    /// <summary>What the row counts in that column.</summary>
    private static string? Counted(TableColumn column, ReportRow? row) => (row?.Indicator, column.Role) switch
    {
        ({ Numerator: { } counted }, ColumnRole.Numerator) => counted,
        ({ Denominator: { } counted }, ColumnRole.Denominator) => counted,
        _ => row?.Label,
    };

    private static bool SaysChange(string? header) =>
        header is not null && Array.Exists(Changes, change => header.Contains(change, StringComparison.OrdinalIgnoreCase));
}
