using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Keys of the columns of an indicator table by what they mean; null where the table has none.</summary>
internal sealed record IndicatorColumns(string? Numerator, string? Denominator, string? Value, string? Previous, string? Note)
{
    /// <summary>The columns of a table.</summary>
    public static IndicatorColumns Of(AppendixTable table)
    {
        string? Key(ColumnRole role) => table.Columns.FirstOrDefault(column => column.Role == role)?.Key;
        return new IndicatorColumns(
            Key(ColumnRole.Numerator), Key(ColumnRole.Denominator), Key(ColumnRole.Value), Key(ColumnRole.Previous), Key(ColumnRole.Note));
    }
}
