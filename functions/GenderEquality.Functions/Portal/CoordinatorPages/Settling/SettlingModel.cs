using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>Figures whose sources differ.</summary>
public sealed record SettlingModel : CoordinatorPageModel
{
    /// <summary>What there is to decide, and what is decided.</summary>
    public required SettlementState State { get; init; }

    /// <summary>The form that was refused: its row, and what was typed.</summary>
    public RefusedSettlement? Refused { get; init; }

    /// <summary>The table of a row.</summary>
    public AppendixTable TableOf(RowState row) => Campaign.Tables.First(table => table.Key == row.Row.Table);

    /// <summary>A row's name, with the number of its indicator.</summary>
    public string Name(RowState row)
    {
        var key = row.Row.Row;
        var indicator = TableOf(row).RowSource == TableRowSource.Indicators
            ? Campaign.Indicators.FirstOrDefault(one => string.Equals(one.Key, key, StringComparison.Ordinal) || key.StartsWith(one.Key + ".", StringComparison.Ordinal))
            : null;
        return indicator is null ? row.Row.Label : $"{indicator.Key}. {row.Row.Label}";
    }

    /// <summary>Rows by table, in the campaign's order.</summary>
    public IEnumerable<IGrouping<AppendixTable, RowState>> ByTable(IEnumerable<RowState> rows) =>
        rows.Where(row => Campaign.Tables.Any(table => table.Key == row.Row.Table)).GroupBy(TableOf);

    /// <summary>Address of a row's form, or of one below it.</summary>
    public static string Address(RowState row, string? action = null) =>
        $"{CoordinatorAddress.Settling}/{row.Row.Table}/{Uri.EscapeDataString(row.Row.Row)}{(action is null ? null : "/" + action)}";

    /// <summary>Id of a row on the page.</summary>
    public static string Id(RowState row) => $"dong-{row.Row.Table}-{row.Row.Row.Replace('.', '-')}";
}

/// <summary>A form that was refused.</summary>
/// <param name="Table">Table of the row.</param>
/// <param name="Row">Key of the row.</param>
/// <param name="Form">What was typed.</param>
public sealed record RefusedSettlement(TableKey Table, string Row, PostedForm Form);
