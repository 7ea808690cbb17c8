using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Tells of a measure which cells of the appendix tables it is made from, such as <c>PL2[*].women</c> or <c>PL3[cases].current</c>.</summary>
internal sealed class MeasureCells(Campaign campaign)
{
    private readonly Dictionary<string, Measure> measures = campaign.Statements.Measures.ToDictionary(measure => measure.Key, StringComparer.Ordinal);
    private readonly TableKey? indicators = campaign.Tables.FirstOrDefault(table => table.RowSource == TableRowSource.Indicators)?.Key;

    /// <summary>The cells, each once; none for what is counted from receipts.</summary>
    /// <param name="key">Measure.</param>
    /// <param name="member">Row or indicator that it is said of, where it names none itself.</param>
    public IReadOnlyList<string> Of(string key, string member) => [.. Cells(measures[key], member).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Cells(Measure measure, string member)
    {
        var computed = measure.Of.Concat([measure.Test?.Measure, measure.By]).OfType<string>().SelectMany(part => Cells(measures[part], member));
        return measure.Kind == MeasureKind.Indicator && indicators is { } table
            ? [$"{table}[{measure.Indicator ?? member}].{ColumnOf(measure.Member)}"]
            : measure.Table is { } own ? [$"{own}[{Rows(measure, member)}]{(measure.Column is { } column ? "." + column : string.Empty)}"] : computed;
    }

    /// <summary>Column of the table of indicators; what is computed from several names the value.</summary>
    private string ColumnOf(IndicatorMember member)
    {
        var columns = campaign.Tables.First(table => table.Key == indicators).Columns;
        var role = member switch
        {
            IndicatorMember.Numerator => ColumnRole.Numerator,
            IndicatorMember.Denominator => ColumnRole.Denominator,
            IndicatorMember.Previous => ColumnRole.Previous,
            _ => ColumnRole.Value,
        };
        return columns.FirstOrDefault(column => column.Role == role)?.Key ?? "*";
    }

    private string Rows(Measure measure, string member) =>
        measure.Rows.Count > 0 ? string.Join('|', measure.Rows)
        : campaign.Tables.First(table => table.Key == measure.Table).RowSource == TableRowSource.Free || member.Length == 0 ? "*" : member;
}
