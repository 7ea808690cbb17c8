using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>The members of the dimension that a repeat runs over, in its order.</summary>
internal sealed class RepeatMembers(StatementFacts facts, MeasureEvaluator measures)
{
    public IReadOnlyList<MeasureScope> Of(StatementRepeat repeat)
    {
        var members = (repeat.Over switch
        {
            StatementDimension.Groups => Groups(repeat),
            StatementDimension.Agencies => MeasureScope.Whole.Agencies(facts, repeat.Where).Select(standing => new MeasureScope(standing.Agency.NameInText, standing.Agency.Code.ToString()) { Agency = standing.Agency }),
            StatementDimension.Rows => Rows(repeat),
            StatementDimension.Texts => Texts(repeat),
            StatementDimension.Indicators => Indicators(repeat),
            _ => throw new ArgumentOutOfRangeException(nameof(repeat)),
        }).Where(member => repeat.Needs is not { } needed || measures.Of(needed, member) is { IsThere: true, Number: not 0 }).ToList();
        return repeat.By is { } by ? [.. members.OrderByDescending(member => measures.Of(by, member).Printed ?? decimal.MinValue)] : members;
    }

    private IEnumerable<MeasureScope> Groups(StatementRepeat repeat) => facts.Campaign.Groups
        .Where(group => MeasureScope.Whole.Agencies(facts, repeat.Where).Any(standing => string.Equals(standing.Agency.Group, group.Key, StringComparison.Ordinal)))
        .Select(group => new MeasureScope(group.NameInText, group.Key) { Group = group.Key });

    private IEnumerable<MeasureScope> Rows(StatementRepeat repeat)
    {
        var table = facts.Campaign.Tables.First(other => other.Key == repeat.Table);
        return repeat.Members.Select(key => table.Rows.First(row => string.Equals(row.Key, key, StringComparison.Ordinal)))
            .Select(row => new MeasureScope(VietnameseFormat.LowerFirst(row.Label), row.Key) { Row = row.Key });
    }

    /// <summary>Texts that agencies wrote, each once however it is typed; those that the campaign lists first and by the campaign's spelling.</summary>
    private IEnumerable<MeasureScope> Texts(StatementRepeat repeat)
    {
        var column = repeat.Column!;
        var spelling = new OrderedDictionary<string, string>(repeat.Members.Select(text => KeyValuePair.Create(MeasureScope.TextKeyOf(text), text)), StringComparer.Ordinal);
        foreach (var standing in MeasureScope.Whole.Agencies(facts, repeat.Where))
        {
            foreach (var row in facts.Report(standing.Agency)?.Rows(repeat.Table!.Value) ?? [])
            {
                var text = row.Cells.GetValueOrDefault(column)?.Text.Trim() ?? string.Empty;
                if (text.Length > 0)
                {
                    spelling.TryAdd(MeasureScope.TextKeyOf(text), text);
                }
            }
        }

        return spelling.Select(entry => new MeasureScope(entry.Value, entry.Key) { Text = (column, entry.Key) });
    }

    private IEnumerable<MeasureScope> Indicators(StatementRepeat repeat) => facts.IndicatorRows
        .Where(row => (repeat.Where.Objectives.Count == 0 || repeat.Where.Objectives.Contains(row.Indicator!.Indicator.Objective, StringComparer.Ordinal))
            && (repeat.Where.Indicators.Count == 0 || repeat.Where.Indicators.Contains(row.Indicator!.Indicator.Key, StringComparer.Ordinal)))
        .Select(row => new MeasureScope(IndicatorName(row), row.Key) { Indicator = row.Key });

    /// <summary>Its short text, and the part's name where it is split.</summary>
    private static string IndicatorName(Reports.Consolidated.AggregatedRow row)
    {
        var indicator = row.Indicator!.Indicator;
        var part = indicator.Parts.FirstOrDefault(other => string.Equals($"{indicator.Key}.{other.Key}", row.Key, StringComparison.Ordinal));
        return $"{indicator.Key}. {indicator.NameInText}{(part is null ? string.Empty : ": " + VietnameseFormat.LowerFirst(part.Name))}";
    }
}
