using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Levels;

/// <summary>What figures of agencies come to, added up from what they typed: the yardstick for what the program makes of their files.</summary>
public static class LevelSums
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A cell added up over agencies; null where none typed a number.</summary>
    /// <param name="cities">Whose agencies.</param>
    /// <param name="table">Table.</param>
    /// <param name="row">Row; ignored where rows are free, whose rows are all added up.</param>
    /// <param name="column">Column.</param>
    public static decimal? Of(IEnumerable<LevelCity> cities, AppendixTable table, string row, TableColumn column)
    {
        var numbers = cities.SelectMany(city => city.Reporting.Select(city.ReportOf)).SelectMany(report => table.RowSource == TableRowSource.Free
            ? report.FreeRows[table.Key].Select(typed => typed[table.Columns.Index().First(pair => pair.Item == column).Index + 1])
            : report.Cells.TryGetValue($"{table.Key}/{row}/{column.Key}", out var cell) ? [cell] : []).Select(NumberOf).OfType<decimal>().ToList();
        return numbers.Count == 0 ? null : numbers.Sum();
    }

    /// <summary>The share that comes of added-up parts, at two places; null where there is none.</summary>
    public static decimal? Share(IReadOnlyList<LevelCity> cities, AppendixTable table, string row, Indicator indicator)
    {
        var (part, whole) = (Of(cities, table, row, table.Columns.First(column => column.Role == ColumnRole.Numerator)), Of(cities, table, row, table.Columns.First(column => column.Role == ColumnRole.Denominator)));
        return part is null || whole is null or 0 ? null : Math.Round(part.Value / whole.Value * indicator.Scale, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>A number as reports print it; null for words.</summary>
    public static decimal? NumberOf(string text) => decimal.TryParse(text, NumberStyles.Number, Vietnamese, out var number) ? number : null;
}
