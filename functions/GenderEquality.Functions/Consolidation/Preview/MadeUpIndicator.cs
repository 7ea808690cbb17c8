using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Makes up the rows of indicators: results near their target, some above and some below it, and last year's a little behind.</summary>
internal sealed class MadeUpIndicator(Campaign campaign, AppendixTable table, Random random)
{
    private const int Least = 400;
    private const int Most = 2000;
    private const decimal Near = 0.06m;
    private const decimal Far = 0.2m;

    // Of so few among a hundred thousand there must be some
    private const decimal LargeScale = 1000;

    private readonly IndicatorColumns columns = IndicatorColumns.Of(table);

    /// <summary>Fills in a row.</summary>
    public void Fill(MadeUpNumbers numbers, ReportRow row)
    {
        var indicator = row.Indicator!;
        var cells = numbers.Row(table.Key, row.Key);
        var known = Known(numbers, row);
        var aim = Within(indicator, known ?? Aim(indicator) * (1 + Spread()));
        if (indicator.Kind == IndicatorKind.Ratio)
        {
            var denominator = Math.Round(random.Next(Least, Most) * Math.Max(1, indicator.Scale / LargeScale));
            SetRatio(columns, cells, indicator, Math.Round(denominator * aim / indicator.Scale), denominator);
        }
        else
        {
            Put(cells, columns.Value, indicator.Kind == IndicatorKind.YesNo ? 1 : Math.Round(aim, indicator.Decimals));
        }

        Put(cells, columns.Previous, known ?? (indicator.Kind == IndicatorKind.YesNo ? 1 : Before(indicator, aim)));
    }

    /// <summary>Brings last year's result near this year's, where that was changed and nobody knows last year's.</summary>
    public void Follow(MadeUpNumbers numbers, ReportRow row)
    {
        var (indicator, cells) = (row.Indicator!, numbers.Row(table.Key, row.Key));
        if (indicator.Kind != IndicatorKind.YesNo && Known(numbers, row) is null && columns is { Value: { } v, Previous: { } p } && cells.TryGetValue(v, out var value) && cells.TryGetValue(p, out var previous)
            && Math.Abs(value - previous) > Far * Math.Abs(previous))
        {
            cells[p] = Before(indicator, value);
        }
    }

    /// <summary>Sets numerator and denominator, and the value that they come to.</summary>
    public static void SetRatio(IndicatorColumns columns, Dictionary<string, decimal> cells, Indicator indicator, decimal numerator, decimal denominator)
    {
        numerator = indicator.PartOfWhole ? Math.Min(numerator, denominator) : numerator;
        Put(cells, columns.Numerator, numerator);
        Put(cells, columns.Denominator, denominator);
        if (IndicatorClaim.Ratio(numerator, denominator, indicator.Scale) is { } value)
        {
            Put(cells, columns.Value, Math.Round(value, indicator.Decimals));
        }
    }

    private static decimal Aim(Indicator indicator, int year) => (indicator.TargetOf(year) ?? indicator.Targets.FirstOrDefault(target => target.Year >= year))?.Value
        ?? (indicator is { PlausibleMin: { } min, PlausibleMax: { } max } ? (min + max) / 2 : indicator.Kind == IndicatorKind.Ratio && indicator.PartOfWhole ? indicator.Scale / 2 : 100);

    private static decimal Within(Indicator indicator, decimal value)
    {
        var most = indicator.PlausibleMax ?? (indicator.Kind == IndicatorKind.Ratio && indicator.PartOfWhole ? indicator.Scale : decimal.MaxValue);
        return Math.Max(indicator.PlausibleMin ?? 0, Math.Min(most, value));
    }

    private static void Put(Dictionary<string, decimal> cells, string? column, decimal value)
    {
        if (column is not null)
        {
            cells[column] = value;
        }
    }

    private static decimal Before(Indicator indicator, decimal value) => Math.Round(Within(indicator, value * (indicator.Better == Direction.Higher ? 1 - Near : 1 + Near)), indicator.Decimals);

    private decimal? Known(MadeUpNumbers numbers, ReportRow row) =>
        campaign.PreviousFigures.FirstOrDefault(figure => figure.Agency == numbers.Agency.Code && figure.Table == table.Key && string.Equals(figure.Row, row.Key, StringComparison.Ordinal))?.Value;

    private decimal Aim(Indicator indicator) => Aim(indicator, campaign.Year);

    private decimal Spread() => Near * (decimal)((2 * random.NextDouble()) - 1);
}
