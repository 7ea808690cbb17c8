using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up one appendix table, report by report, in plan order.</summary>
internal abstract class TableSum(Campaign campaign, AppendixTable table)
{
    private int contributors;

    /// <summary>The campaign.</summary>
    protected Campaign Campaign { get; } = campaign;

    /// <summary>The table.</summary>
    protected AppendixTable Table { get; } = table;

    /// <summary>Columns whose figures are joined one by one.</summary>
    protected IReadOnlyList<TableColumn> SumColumns { get; } =
        [.. table.Columns.Where(column => column.Aggregate.Joins && column.Kind is ColumnKind.Integer or ColumnKind.Number)];

    /// <summary>The one for a table's kind of rows.</summary>
    public static TableSum For(Campaign campaign, AppendixTable table) => table.RowSource switch
    {
        TableRowSource.Indicators => new IndicatorTableSum(campaign, table),
        TableRowSource.Fixed => new FixedTableSum(campaign, table),
        _ => new FreeTableSum(campaign, table),
    };

    /// <summary>Adds an agency's rows.</summary>
    public void Add(FigureSource source, TableFigures figures)
    {
        if (figures.Rows.Count > 0)
        {
            contributors++;
            AddRows(source, figures.Rows);
        }
    }

    /// <summary>The table so far; conflicts go to <paramref name="conflicts"/>.</summary>
    public AggregatedTable Result(ConflictList conflicts)
    {
        var (rows, groups) = Build(conflicts);
        return new AggregatedTable(Table, rows, groups, contributors) { Note = Note, Kinds = Kinds };
    }

    /// <summary>Remark under the table; null without.</summary>
    protected virtual string? Note => null;

    /// <summary>Rows that agencies made, added up by their kinds; empty where there are none.</summary>
    protected virtual IReadOnlyList<AggregatedRow> Kinds => [];

    /// <summary>Adds an agency's rows, of which there is at least one.</summary>
    protected abstract void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows);

    /// <summary>Rows of the whole and of the groups.</summary>
    protected abstract (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(ConflictList conflicts);
}
