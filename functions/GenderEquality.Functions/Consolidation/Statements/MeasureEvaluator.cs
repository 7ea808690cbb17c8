using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Computes measures exactly (decimal), each once for a scope.</summary>
internal sealed class MeasureEvaluator
{
    private readonly Dictionary<string, Measure> measures;
    private readonly Dictionary<(string Measure, MeasureScope Scope), MeasureValue> known = [];
    private readonly FigureMeasures figures;
    private readonly AgencyMeasures agencies;
    private readonly IndicatorMeasures indicators;

    public MeasureEvaluator(StatementFacts facts)
    {
        measures = facts.Campaign.Statements.Measures.ToDictionary(measure => measure.Key, StringComparer.Ordinal);
        figures = new FigureMeasures(facts);
        agencies = new AgencyMeasures(facts, this);
        indicators = new IndicatorMeasures(facts);
    }

    /// <summary>The value of a measure in a scope.</summary>
    public MeasureValue Of(string key, MeasureScope scope)
    {
        if (!known.TryGetValue((key, scope), out var value))
        {
            var measure = measures[key];
            value = Compute(measure, scope);
            value = measure.Kind == MeasureKind.Indicator ? value : value with { Decimals = measure.Decimals, AllPlaces = measure.Kind is MeasureKind.Share or MeasureKind.Change };
            if (scope.Agency is null)
            {
                // Of single agencies there are as many as agencies, and each is asked for once or twice
                known[(key, scope)] = value;
            }
        }

        return value;
    }

    /// <summary>Whether a condition on measures holds; null where one of them has no figure.</summary>
    public bool? Holds(string measure, string comparison, string than, MeasureScope scope)
    {
        var left = Of(measure, scope);
        if (!left.IsThere || left.Number is not { } number)
        {
            return null;
        }

        if (StatementNumbers.TryParse(than, out var constant))
        {
            return StatementNumbers.Holds(number, comparison, constant);
        }

        var right = Of(than, scope);
        return right.IsThere && right.Number is { } other ? StatementNumbers.Holds(number, comparison, other) : null;
    }

    private MeasureValue Compute(Measure measure, MeasureScope scope) => measure.Kind switch
    {
        MeasureKind.Sum or MeasureKind.Maximum or MeasureKind.Rows or MeasureKind.Reporting or MeasureKind.Latest => figures.Compute(measure, scope),
        MeasureKind.Share => Computed(measure, scope, (part, whole) => FigureMath.Ratio(part, whole, 100)),
        MeasureKind.Change => Computed(measure, scope, (now, before) => FigureMath.Ratio(now - before, before, 100)),
        MeasureKind.Difference => Computed(measure, scope, (first, second) => Rounded(first, measure) - Rounded(second, measure)),
        MeasureKind.Total => Total([.. measure.Of.Select(part => Of(part, scope))]),
        MeasureKind.Unsettled => figures.Unsettled(measure),
        MeasureKind.Indicator => indicators.Member(measure, scope),
        MeasureKind.Agencies => agencies.Set(measure, scope),
        MeasureKind.Indicators => indicators.Set(measure, scope),
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    private MeasureValue Computed(Measure measure, MeasureScope scope, Func<decimal, decimal, decimal?> compute)
    {
        var (first, second) = (Of(measure.Of[0], scope), Of(measure.Of[1], scope));
        return Joined([first, second], first.Number is { } one && second.Number is { } two ? compute(one, two) : null);
    }

    private static MeasureValue Total(IReadOnlyList<MeasureValue> parts) =>
        Joined(parts, parts.Any(part => part.Number is not null) ? parts.Sum(part => part.Number ?? 0) : null);

    /// <summary>Of several measures: it stands on the fewest reports of them, and on all of their sources.</summary>
    private static MeasureValue Joined(IReadOnlyList<MeasureValue> parts, decimal? number) => new(number)
    {
        Unsettled = parts.Any(part => part.Unsettled),
        Reporting = parts.Min(part => part.Reporting),
        Expected = parts.Max(part => part.Expected),
        From = Provenance.Join(parts.Select(part => part.From)),
    };

    private static decimal Rounded(decimal number, Measure measure) => Math.Round(number, measure.Decimals, MidpointRounding.AwayFromZero);
}
