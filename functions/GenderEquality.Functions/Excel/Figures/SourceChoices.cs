using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The rows of a report of which an officer can choose the source.</summary>
internal sealed class SourceChoices
{
    /// <summary>Kinds of conflict that are always a choice between figures of one row.</summary>
    private static readonly FigureConflictKind[] Choosing = [FigureConflictKind.LeadsDiffer, FigureConflictKind.WholeDiffersFromShares];

    /// <summary>Kinds that are none: what is missing in a sum, or what one agency's table says twice.</summary>
    private static readonly FigureConflictKind[] NoChoice = [FigureConflictKind.ShareNotSummable, FigureConflictKind.NotALead, FigureConflictKind.TotalDiffersFromParts];

    private readonly Dictionary<(TableKey Table, string Row), SourceChoice> byRow = [];

    private SourceChoices(IEnumerable<SourceChoice> choices)
    {
        foreach (var choice in choices)
        {
            byRow[(choice.Table, choice.Row)] = choice;
        }
    }

    /// <summary>All, in table order.</summary>
    public IEnumerable<SourceChoice> All => byRow.Values;

    /// <summary>Finds them.</summary>
    public static SourceChoices Of(ConsolidatedReport report) => new(
        from conflict in report.Conflicts
        where Choosing.Contains(conflict.Kind) || (report.Unsettled.Contains((conflict.Table, conflict.Row)) && !NoChoice.Contains(conflict.Kind))
        group conflict by (conflict.Table, conflict.Row) into row
        let table = report.Tables.FirstOrDefault(table => table.Table.Key == row.Key.Table)
        let whole = table?.Rows.FirstOrDefault(one => string.Equals(one.Key, row.Key.Row, StringComparison.Ordinal))
        where whole is not null
        let choice = Choice(report.Campaign, table.Table, whole, [.. row])
        where choice.Options.Count > 1 && choice.Columns.Count > 0
        select choice);

    /// <summary>The choice of a row; null where its sources say the same.</summary>
    public SourceChoice? Find(TableKey table, string row) => byRow.GetValueOrDefault((table, row));

    private static SourceChoice Choice(Campaign campaign, AppendixTable table, AggregatedRow row, IReadOnlyList<FigureConflict> conflicts)
    {
        var columns = ColumnsOf(campaign, table, row);
        var own = columns.Where(column => row.Cells.GetValueOrDefault(column.Key)?.Number is not null)
            .ToDictionary(column => column.Key, column => row.Cells[column.Key].Number!.Value, StringComparer.Ordinal);
        var options = new List<SourceOption>();
        foreach (var (conflict, claim) in conflicts.SelectMany(conflict => conflict.Claims.Select(claim => (conflict, claim))))
        {
            var figures = FiguresOf(claim, columns);
            if (figures.Count > 0 && !options.Exists(option => string.Equals(option.Name, claim.Source, StringComparison.Ordinal) && string.Equals(option.Text, claim.Text, StringComparison.Ordinal)))
            {
                var first = claim.Chosen && own.Count > 0 && !options.Exists(option => option.InReport);
                options.Add(new SourceOption(NameOf(claim, options), claim.Text, first ? own : figures, first, conflict.Explanation));
            }
        }

        if (own.Count > 0 && !options.Exists(option => option.InReport))
        {
            // It was settled with figures of none of the sources
            options.Insert(0, new SourceOption(FigureBookTexts.InReport, row.Cells[own.First().Key].Text, own, InReport: true, conflicts[0].Explanation));
        }

        return new SourceChoice(table.Key, row.Key, row.Label, options)
        {
            Columns = [.. columns.Where(column => options.Exists(option => !option.InReport && option.Figures.ContainsKey(column.Key)))],
        };
    }

    /// <summary>Columns that can follow a source. Last year's value does not where the campaign knows it.</summary>
    private static IReadOnlyList<TableColumn> ColumnsOf(Campaign campaign, AppendixTable table, AggregatedRow row)
    {
        var known = campaign.PreviousFigures.Any(figure => figure.Agency is null && figure.Table == table.Key && string.Equals(figure.Row, row.Key, StringComparison.Ordinal));
        return row.Indicator is null
            ? [.. TableShares.ColumnsOf(table).Where(column => column.Aggregate.Parts == 0)]
            : [.. table.Columns.Where(column => column.Role == ColumnRole.Value || (column.Role == ColumnRole.Previous && !known)).OrderBy(column => column.Role == ColumnRole.Value ? 0 : 1)];
    }

    /// <summary>What a source says in these columns; where only its value is known, that stands in the first of them.</summary>
    private static Dictionary<string, decimal> FiguresOf(FigureClaim claim, IReadOnlyList<TableColumn> columns)
    {
        var figures = columns.Where(column => claim.Cells.ContainsKey(column.Key)).ToDictionary(column => column.Key, column => claim.Cells[column.Key], StringComparer.Ordinal);
        if (figures.Count == 0 && claim.Value is { } value && columns.Count > 0)
        {
            figures[columns[0].Key] = value;
        }

        return figures;
    }

    private static string NameOf(FigureClaim claim, List<SourceOption> options) =>
        options.Exists(option => string.Equals(option.Name, claim.Source, StringComparison.Ordinal)) ? $"{claim.Source} ({claim.Text})" : claim.Source;
}
