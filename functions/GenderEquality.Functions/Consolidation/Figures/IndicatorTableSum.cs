using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Aggregates the table of indicators. The rules are in docs/decisions (figures of several leads).</summary>
internal sealed class IndicatorTableSum : TableSum
{
    private readonly IndicatorColumns columns;
    private readonly List<IndicatorRowSum> rows;
    private readonly Dictionary<string, IndicatorRowSum> byKey;

    public IndicatorTableSum(Campaign campaign, AppendixTable table)
        : base(campaign, table)
    {
        columns = IndicatorColumns.Of(table);
        rows = [.. ReportRows.Of(campaign, table, null).Select(row => new IndicatorRowSum(campaign, table, row, columns))];
        byKey = rows.ToDictionary(row => row.Row.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    protected override void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows)
    {
        foreach (var row in rows)
        {
            if (byKey.TryGetValue(row.Key, out var sum) && IndicatorClaim.From(source.Agency, source.Index, sum.Indicator, columns, row) is { } claim)
            {
                sum.Add(claim);
            }
        }
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(ConflictList conflicts)
    {
        var result = new List<AggregatedRow>();
        foreach (var objective in Campaign.Objectives)
        {
            var own = rows.Where(row => string.Equals(row.Indicator.Objective, objective.Key, StringComparison.Ordinal)).ToList();
            if (own.Count > 0)
            {
                result.Add(new AggregatedRow(
                    AggregatedRowKind.Heading, "objective:" + objective.Key, objective.Name, new Dictionary<string, AggregatedCell>(StringComparer.Ordinal)));
                result.AddRange(own.Select(row => row.Result(conflicts)));
            }
        }

        return (result, []);
    }
}
