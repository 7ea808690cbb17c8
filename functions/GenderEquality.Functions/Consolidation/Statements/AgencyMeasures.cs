using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Sets of agencies: by where they stand, by what a measure of each is, the first of an order.</summary>
internal sealed class AgencyMeasures(StatementFacts facts, MeasureEvaluator evaluator)
{
    public MeasureValue Set(Measure measure, MeasureScope scope)
    {
        var judged = 0;
        var items = new List<MeasureItem>();
        foreach (var standing in scope.Agencies(facts, measure.Where))
        {
            var own = scope.Of(standing.Agency);
            var holds = measure.Test is not { } test ? true : evaluator.Holds(test.Measure, test.Is, test.Than, own);
            var value = (measure.By ?? measure.Test?.Measure) is { } by ? evaluator.Of(by, own) : null;
            judged += holds is null || value is { IsThere: false } ? 0 : 1;
            if (holds == true && value is null or { IsThere: true })
            {
                items.Add(new MeasureItem(standing.Agency.Code.ToString(), standing.Agency.NameInText, value));
            }
        }

        var ordered = MeasureOrder.Of(items, measure);
        return new MeasureValue(ordered.Count) { Items = ordered, Reporting = judged, Expected = scope.Agencies(facts, measure.Where).Count() };
    }
}

/// <summary>Orders the members of a set and takes the first of them.</summary>
internal static class MeasureOrder
{
    public static IReadOnlyList<MeasureItem> Of(IReadOnlyList<MeasureItem> items, Measure measure)
    {
        if (measure.By is null)
        {
            return items;
        }

        // Stable: of equals, the campaign's order
        var ordered = measure.Ascending ? items.OrderBy(Printed).ToList() : [.. items.OrderByDescending(Printed)];
        return measure.First is { } first && ordered.Count > first
            ? [.. ordered.Where((item, i) => i < first || Printed(item) == Printed(ordered[first - 1]))]
            : ordered;
    }

    private static decimal Printed(MeasureItem item) => item.Value?.Printed ?? 0;
}
