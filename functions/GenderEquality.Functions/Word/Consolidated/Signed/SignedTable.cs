using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>An appendix table as it may be signed: columns that are computed beside those that agencies fill in, figures at their declared places,
/// and none that is not settled.</summary>
internal sealed class SignedTable
{
    private const string SourceKey = "source";
    private readonly ConsolidatedReport report;
    private readonly AggregatedTable table;
    private readonly SignedCells cells;
    private readonly SourceNames? sources;

    /// <summary>Prepares the columns.</summary>
    public SignedTable(ConsolidatedReport report, SignedAppendix appendix, AggregatedTable table)
    {
        this.report = report;
        this.table = table;
        cells = new SignedCells(table.Table, appendix);
        sources = appendix.Sources ? new SourceNames(report.Campaign, report.Sources) : null;
        TableColumn[] first = appendix.Sources ? [new TableColumn(SourceKey, ConsolidatedTexts.Source, ColumnKind.Text) { Weight = 5 }] : [];
        Shown = table.Table with { Landscape = appendix.Landscape, Columns = [.. first, .. cells.Columns] };
        Whole = [.. table.Rows.Select(Row)];
        Groups = appendix.Groups ? [.. table.Groups.Select(Group).Where(group => group.Rows.Count > 0)] : [];
    }

    /// <summary>The table with the columns that are shown.</summary>
    public AppendixTable Shown { get; }

    /// <summary>Rows of the whole.</summary>
    public IReadOnlyList<AggregatedRow> Whole { get; }

    /// <summary>Rows of groups: only what is settled, and no row in which a group has nothing.</summary>
    public IReadOnlyList<GroupFigures> Groups { get; }

    private GroupFigures Group(GroupFigures group) => group with
    {
        Rows = [.. group.Rows.Where(row => !IsUnsettled(row) && row.Cells.Values.Any(cell => cell.Number is { } number && number != 0)).Select(Row)],
    };

    private AggregatedRow Row(AggregatedRow row)
    {
        if (row.Kind == AggregatedRowKind.Heading)
        {
            return row;
        }

        var unsettled = IsUnsettled(row);
        var shown = cells.Of(row, unsettled);
        if (sources is not null)
        {
            shown[SourceKey] = new AggregatedCell(unsettled ? ConsolidationTexts.ToBeSettled : SourceOf(row), null);
        }

        return row with { Cells = shown, Indicator = row.Indicator is { } result ? result with { Indicator = result.Indicator with { Unverified = false }, Unsettled = unsettled } : null };
    }

    private string SourceOf(AggregatedRow row) =>
        sources!.Of(row.Cells.Values.Select(cell => cell.From)) is { Length: > 0 } names ? names : ConsolidationTexts.Dash;

    private bool IsUnsettled(AggregatedRow row) => report.Unsettled.Contains((table.Table.Key, row.Key));
}
