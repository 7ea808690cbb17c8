using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Makes one report tell a fact that stands in two places the same way in both.</summary>
internal sealed class MadeUpAgreements(Campaign campaign)
{
    private readonly Dictionary<TableKey, AppendixTable> tables = campaign.Tables.ToDictionary(table => table.Key);
    private readonly Dictionary<string, Indicator> indicators = campaign.Indicators
        .SelectMany(indicator => indicator.Parts.Select(part => $"{indicator.Key}.{part.Key}").Prepend(indicator.Key).Select(key => (key, indicator)))
        .ToDictionary(pair => pair.key, pair => pair.indicator, StringComparer.Ordinal);

    /// <summary>Changes what is not given by the reports of others.</summary>
    public void Bring(MadeUpNumbers numbers)
    {
        foreach (var agreement in campaign.Agree)
        {
            if (Sum(numbers, agreement.A) is { } a && Sum(numbers, agreement.B) is { } b && a != b && !Set(numbers, agreement.A, a, b))
            {
                Set(numbers, agreement.B, b, a);
            }
        }
    }

    private static bool IsFree(MadeUpNumbers numbers, FigurePlace place) => place.Row is not { } row || !numbers.IsOfAll(place.Table, row);

    private decimal? Sum(MadeUpNumbers numbers, FigurePlace place)
    {
        var cells = place.All.Select(part => part.Row is { } row
            ? numbers.Has(part.Table, row) && numbers.Row(part.Table, row).TryGetValue(part.Column, out var cell) ? cell : (decimal?)null
            : numbers.RowsOf(part.Table).Select(free => numbers.Row(part.Table, free)).Where(free => free.ContainsKey(part.Column)).Select(free => (decimal?)free[part.Column]).Aggregate((decimal?)null, (sum, next) => (sum ?? 0) + next)).ToList();
        return cells.Contains(null) ? null : cells.Sum();
    }

    /// <summary>Gives a place another figure; false where others give it.</summary>
    private bool Set(MadeUpNumbers numbers, FigurePlace place, decimal now, decimal wanted)
    {
        if (place.All.FirstOrDefault(part => IsFree(numbers, part)) is not { } free || !tables.TryGetValue(free.Table, out var table))
        {
            return false;
        }

        var row = free.Row ?? numbers.RowsOf(free.Table)[0];
        var cells = numbers.Row(free.Table, row);
        var value = cells[free.Column] + wanted - now;
        if (value < 0)
        {
            return false;
        }

        if (indicators.TryGetValue(row, out var indicator) && table.RowSource == TableRowSource.Indicators)
        {
            SetIndicator(table, indicator, cells, free.Column, value);
        }
        else
        {
            SetCell(numbers, table, row, free.Column, value);
            new MadeUpSums(campaign, table).Complete(numbers);
        }

        return true;
    }

    /// <summary>Another denominator keeps the result, as far as whole numbers do.</summary>
    private static void SetIndicator(AppendixTable table, Indicator indicator, Dictionary<string, decimal> cells, string column, decimal value)
    {
        var columns = IndicatorColumns.Of(table);
        if (columns is { Numerator: { } n, Denominator: { } d } && cells.TryGetValue(n, out var numerator) && cells.TryGetValue(d, out var denominator))
        {
            var isDenominator = string.Equals(column, d, StringComparison.Ordinal);
            MadeUpIndicator.SetRatio(columns, cells, indicator, isDenominator ? Math.Round(value * (columns.Previous is { } p && cells.TryGetValue(p, out var before) ? before / indicator.Scale : denominator == 0 ? 0 : numerator / denominator)) : value, isDenominator ? value : denominator);
        }
        else
        {
            cells[column] = value;
        }
    }

    /// <summary>A row that adds up others has another figure when one of these has.</summary>
    private static void SetCell(MadeUpNumbers numbers, AppendixTable table, string row, string column, decimal value)
    {
        var cells = numbers.Row(table.Key, row);
        var parts = table.Rows.FirstOrDefault(other => string.Equals(other.Key, row, StringComparison.Ordinal))?.SumOf.Where(part => numbers.Has(table.Key, part)).ToList() ?? [];
        var largest = parts.MaxBy(part => numbers.Row(table.Key, part).GetValueOrDefault(column));
        if (largest is not null)
        {
            SetCell(numbers, table, largest, column, Math.Max(0, numbers.Row(table.Key, largest).GetValueOrDefault(column) + value - cells.GetValueOrDefault(column)));
        }

        cells[column] = value;
    }
}
