using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Which figure of a row the sources differ in.</summary>
internal static class SwitchedColumn
{
    /// <summary>The column; null where the figure is no number in the table, such as an answer in words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Its row.</param>
    /// <param name="option">The source that stands in it; null without.</param>
    public static TableColumn? Of(AppendixTable table, AggregatedRow row, SourceOption? option)
    {
        var columns = table.Columns.Where(column => row.Cells.GetValueOrDefault(column.Key)?.Number is { } number && (option is null || number == option.Value));
        return row.Indicator is { } indicator
            ? indicator.Indicator.Kind == IndicatorKind.YesNo ? null : columns.FirstOrDefault(column => column.Role == ColumnRole.Value)
            : columns.FirstOrDefault();
    }
}
