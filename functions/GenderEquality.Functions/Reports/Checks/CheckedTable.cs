using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>An appendix table with its figures, as the checks see it: rows with their number and what the campaign knows of them.</summary>
internal sealed class CheckedTable
{
    public CheckedTable(Campaign campaign, Agency agency, AppendixTable table, TableFigures figures)
    {
        Campaign = campaign;
        Agency = agency;
        Table = table;
        HasOtherRows = figures.HasOtherRows;
        Number = PlaceNames.NumberOf(campaign, table.Key);

        // Numbered as the agency sees the rows: its own first, then those that it filled in without being asked.
        var known = ReportRows.Of(campaign, table, agency).Concat(ReportRows.Of(campaign, table, null)).DistinctBy(row => row.Key, StringComparer.Ordinal).ToList();
        Rows = [.. figures.Rows.Select((row, index) =>
        {
            var at = known.FindIndex(other => string.Equals(other.Key, row.Key, StringComparison.Ordinal));
            return new CheckedRow((at < 0 ? index : at) + 1, row, at < 0 ? null : known[at]);
        })];
        Total = figures.Total is { } total ? new CheckedRow(Rows.Count + 1, total, null) : null;
    }

    public Campaign Campaign { get; }

    public Agency Agency { get; }

    public AppendixTable Table { get; }

    public int Number { get; }

    public IReadOnlyList<CheckedRow> Rows { get; }

    /// <summary>Whether the agency added rows of its own.</summary>
    public bool HasOtherRows { get; }

    /// <summary>The total that the agency wrote under free rows.</summary>
    public CheckedRow? Total { get; }

    public IEnumerable<TableColumn> NumberColumns => Table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number);

    public TableColumn? Column(string key) => Table.Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal));

    public TableColumn? Column(ColumnRole role) => Table.Columns.FirstOrDefault(column => column.Role == role);

    public CheckedRow? Row(string key) => Rows.FirstOrDefault(row => string.Equals(row.Figures.Key, key, StringComparison.Ordinal));

    public FindingCell Cell(CheckedRow row, TableColumn column) => new(Table.Key, row.Figures.Key, column.Key);

    /// <summary>Those of the cells in a row that are filled in.</summary>
    public FindingCell[] Cells(CheckedRow row, params IEnumerable<TableColumn?> columns) =>
        [.. columns.OfType<TableColumn>().Where(column => row.Figures.Cells.ContainsKey(column.Key)).Select(column => Cell(row, column))];

    public string Place(CheckedRow row, TableColumn? column) => PlaceNames.Cell(Number, row.Number, row.Figures.Label, column);
}

/// <summary>A row of a table under check.</summary>
/// <param name="Number">Its number below the header, from 1.</param>
/// <param name="Figures">What was read.</param>
/// <param name="Known">What the campaign knows of it; null where rows are free.</param>
internal sealed record CheckedRow(int Number, FigureRow Figures, ReportRow? Known)
{
    /// <summary>The indicator behind it.</summary>
    public Indicator? Indicator => Known?.Indicator;

    /// <summary>The number in a column; null when the cell is blank or no number.</summary>
    public decimal? Value(TableColumn? column) => column is null ? null : Figures.Cells.GetValueOrDefault(column.Key)?.Number;

    /// <summary>Whether something stands in a column that is no number.</summary>
    public bool IsUnread(TableColumn column) => Figures.Cells.GetValueOrDefault(column.Key) is { Number: null };

    /// <summary>The number with its column's name, for sentences.</summary>
    public NamedFigure? Named(TableColumn? column) => column is not null && Figures.Cells.GetValueOrDefault(column.Key) is { Number: { } number } figure
        ? new NamedFigure(PlaceNames.Column(column), number, figure.Text)
        : null;

    /// <summary>The number in a column with this row's name, for sentences that compare rows.</summary>
    public NamedFigure? NamedAsRow(TableColumn column) => Named(column) is { } figure ? figure with { Name = Figures.Label } : null;
}
