using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Cells of a row of the signed report.</summary>
internal sealed class SignedCells
{
    private const int MostDecimals = 6;
    private readonly SignedAppendix appendix;
    private readonly bool hasIndicators;
    private readonly bool hasFreeRows;
    private readonly Dictionary<string, ComputedColumn> computed = new(StringComparer.Ordinal);

    /// <summary>Prepares the columns: those of words and days are left out, for they cannot be added up.</summary>
    public SignedCells(AppendixTable table, SignedAppendix appendix)
    {
        this.appendix = appendix;
        hasIndicators = table.RowSource == TableRowSource.Indicators;
        hasFreeRows = table.RowSource == TableRowSource.Free;
        var columns = table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number).ToList();
        foreach (var column in appendix.Computed)
        {
            var key = $"{column.Kind}-{string.Join('-', column.Of)}";
            computed.Add(key, column);
            columns.Insert(columns.FindLastIndex(other => column.Of.Contains(other.Key, StringComparer.Ordinal)) + 1, new TableColumn(key, column.Header, ColumnKind.Number));
        }

        Columns = columns;
    }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Cells of a row; none is left empty.</summary>
    public Dictionary<string, AggregatedCell> Of(AggregatedRow row, bool unsettled) =>
        Columns.ToDictionary(column => column.Key, column => unsettled ? Unsettled(column) : Settled(row, column), StringComparer.Ordinal);

    /// <summary>Figures are being compared. A dash would be read as nought by the level above.</summary>
    private AggregatedCell Unsettled(TableColumn column) => Words(computed.ContainsKey(column.Key) ? ConsolidationTexts.Dash : ConsolidationTexts.ToBeSettled);

    private AggregatedCell Settled(AggregatedRow row, TableColumn column)
    {
        if (computed.TryGetValue(column.Key, out var formula))
        {
            return Words(Computed(row, formula));
        }

        if (row.Cells.GetValueOrDefault(column.Key) is not { Text.Length: > 0 } cell)
        {
            return Words(hasFreeRows || HasNoParts(row, column) ? ConsolidationTexts.Dash : ConsolidationTexts.NoFigure);
        }

        return cell.Number is not { } number ? cell
            : hasIndicators && column.Role is ColumnRole.Value or ColumnRole.Previous && row.Indicator is { Indicator: { Kind: not IndicatorKind.YesNo } indicator }
                ? cell with { Text = VietnameseFormat.Fixed(number, indicator.Decimals) }
            : appendix.WithSign.Contains(column.Key, StringComparer.Ordinal) ? cell with { Text = Signed(number) }
            : cell;
    }

    private static bool HasNoParts(AggregatedRow row, TableColumn column) =>
        column.Role is ColumnRole.Numerator or ColumnRole.Denominator && row.Indicator?.Indicator.Kind is IndicatorKind.YesNo or IndicatorKind.Number;

    private static string Computed(AggregatedRow row, ComputedColumn formula)
    {
        decimal? Number(int place) => row.Cells.GetValueOrDefault(formula.Of[place])?.Number;
        return (Number(0), Number(1)) switch
        {
            ({ } part, { } whole) when formula.Kind == ComputedKind.Share && whole != 0 => VietnameseFormat.Fixed(100 * part / whole, formula.Decimals),
            ({ } now, { } before) when formula.Kind == ComputedKind.Difference => Signed(now - before),
            _ => ConsolidationTexts.Dash,
        };
    }

    private static string Signed(decimal number) => (number > 0 ? "+" : string.Empty) + VietnameseFormat.Number(number, MostDecimals);

    private static AggregatedCell Words(string text) => new(text, null);
}
