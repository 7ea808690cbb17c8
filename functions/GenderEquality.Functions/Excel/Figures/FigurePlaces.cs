using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Where the figures of the whole stand in the workbook, so that other sheets can refer to them, and how many agencies gave some.</summary>
internal sealed class FigurePlaces
{
    private readonly Dictionary<(TableKey Table, string Row, string Column), string> cells = [];
    private readonly Dictionary<(TableKey Table, string Row), (int Counted, int Expected)> counts = [];

    /// <summary>Remembers a cell.</summary>
    public void Put(TableKey table, string row, string column, string sheet, string cell) => cells[(table, row, column)] = $"{SheetLayout.Quoted(sheet)}!{cell}";

    /// <summary>The cell as formulas on other sheets write it; null where none stands.</summary>
    public string? Of(TableKey table, string row, string column) => cells.GetValueOrDefault((table, row, column));

    /// <summary>Remembers how many agencies gave figures for a row, and of how many.</summary>
    public void Count(TableKey table, string row, int counted, int expected) => counts[(table, row)] = (counted, expected);

    /// <summary>Such as <c>14/15</c>; null where nobody counted.</summary>
    public string? CountOf(TableKey table, string row) => counts.TryGetValue((table, row), out var count) ? string.Create(null, $"{count.Counted}/{count.Expected}") : null;
}
