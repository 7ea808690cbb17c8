using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Measures of indicators: members of one, sets of several. An indicator with parts counts once.</summary>
internal sealed class IndicatorMeasures(StatementFacts facts)
{
    private readonly IndicatorVerdicts verdicts = new(facts);
    private readonly IndicatorColumns? columns = facts.IndicatorTable is { } table ? IndicatorColumns.Of(table) : null;

    /// <summary>What of one indicator is asked for.</summary>
    public MeasureValue Member(Measure measure, MeasureScope scope)
    {
        if ((measure.Indicator ?? scope.Indicator) is not { } key || facts.IndicatorRow(key) is not { Indicator: { } result } row || columns is null)
        {
            return MeasureValue.None;
        }

        var cell = measure.Member switch
        {
            IndicatorMember.Numerator => columns.Numerator,
            IndicatorMember.Denominator => columns.Denominator,
            IndicatorMember.Previous => columns.Previous,
            _ => columns.Value,
        };
        return new MeasureValue(Number(measure, result, row))
        {
            Decimals = result.Indicator.Decimals,
            AllPlaces = true,
            Words = Words(measure, result, row),
            Unsettled = measure.Member != IndicatorMember.Target && verdicts.IsUnsettled(row),
            From = cell is not null && row.Cells.TryGetValue(cell, out var from) ? from.From : Provenance.Empty,
            Reporting = 1,
            Expected = 1,
        };
    }

    /// <summary>The indicators that satisfy the measure's conditions, as the plan counts them.</summary>
    public MeasureValue Set(Measure measure, MeasureScope scope)
    {
        var where = measure.Where;
        var items = facts.Campaign.Indicators
            .Where(indicator => (!where.CountedOnly || indicator.Counted)
                && (where.Objectives.Count == 0 || where.Objectives.Contains(indicator.Objective, StringComparer.Ordinal))
                && (where.Indicators.Count == 0 || where.Indicators.Contains(indicator.Key, StringComparer.Ordinal))
                && (scope.Agency is not { } agency || indicator.Leads.NamedAt(agency) == 0))
            .GroupBy(indicator => indicator.CountedAs ?? indicator.Key, StringComparer.Ordinal)
            .Where(counted => (where.Verdict is not { } verdict || verdicts.Of([.. counted], where.Year) == verdict)
                && (where.Trend is not { } trend || Trend([.. counted]) == trend))
            .Select(counted => new MeasureItem(counted.Key, counted.First().NameInText, null))
            .ToList();
        return new MeasureValue(items.Count) { Items = items };
    }

    /// <summary>How they have moved; null where a part of them cannot be told. Yes and no move too.</summary>
    private IndicatorTrend? Trend(IReadOnlyList<Indicator> counted)
    {
        var signs = verdicts.RowsOf(counted).ConvertAll(row => verdicts.IsUnsettled(row) ? null : Sign(row.Indicator!));
        return signs.Contains(null) || signs.Count == 0 ? null
            : signs.Distinct().Count() > 1 ? IndicatorTrend.Mixed
            : signs.Contains(1) ? IndicatorTrend.Better
            : signs.Contains(-1) ? IndicatorTrend.Worse
            : IndicatorTrend.Same;
    }

    private decimal? Number(Measure measure, IndicatorResult result, AggregatedRow row) => measure.Member switch
    {
        IndicatorMember.Value => result.Value,
        IndicatorMember.Previous => result.Previous,
        IndicatorMember.Change => Change(result),
        IndicatorMember.Target => measure.Year is { } year ? result.Indicator.TargetOf(year)?.Value : null,
        IndicatorMember.Gap => measure.Year is { } due ? Gap(result, due) : null,
        IndicatorMember.Verdict => null,
        IndicatorMember.Numerator => Part(row, columns?.Numerator),
        IndicatorMember.Denominator => Part(row, columns?.Denominator),
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>Words for what is no number of the indicator's decimals: yes and no, counts, targets, verdicts.</summary>
    private string? Words(Measure measure, IndicatorResult result, AggregatedRow row) => measure.Member switch
    {
        IndicatorMember.Verdict => measure.Year is { } year && result.Against(year) is not TargetOutcome.NoTarget and var outcome ? ConsolidationTexts.Outcome(outcome) : null,
        IndicatorMember.Target => measure.Year is { } due && result.Indicator.TargetOf(due) is { } target ? StatementWords.Target(result.Indicator, target) : null,
        IndicatorMember.Numerator or IndicatorMember.Denominator => Number(measure, result, row) is { } count ? VietnameseFormat.Number(count) : null,
        IndicatorMember.Value or IndicatorMember.Previous when result.Indicator.Kind == IndicatorKind.YesNo => Number(measure, result, row) switch { null => null, 0 => StatementWords.No, _ => StatementWords.Yes },
        _ => null,
    };

    private static decimal? Part(AggregatedRow row, string? column) => column is null ? null : row.Cells.GetValueOrDefault(column)?.Number;

    /// <summary>At the printed decimals, as a reader would subtract.</summary>
    private static decimal? Change(IndicatorResult result) =>
        result.Indicator.Kind == IndicatorKind.YesNo ? null : Printed(result.Value, result) - Printed(result.Previous, result);

    private static decimal? Printed(decimal? value, IndicatorResult result) => value is { } number ? Math.Round(number, result.Indicator.Decimals, MidpointRounding.AwayFromZero) : null;

    private static decimal? Gap(IndicatorResult result, int year) =>
        result.Against(year) == TargetOutcome.NotReached && result.Indicator.TargetOf(year) is { } target ? Math.Abs(target.Value - Printed(result.Value, result)!.Value) : null;

    /// <summary>Which way a row has moved: 1 for better, -1 for worse.</summary>
    private static int? Sign(IndicatorResult result)
    {
        var change = Printed(result.Value, result) - Printed(result.Previous, result);
        return change is { } moved ? Math.Sign(result.Indicator.Better == Direction.Higher ? moved : -moved) : null;
    }}
