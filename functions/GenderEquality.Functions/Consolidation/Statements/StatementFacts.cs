using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>All that statements are made from: what each agency reported, and the aggregated tables.</summary>
public sealed class StatementFacts
{
    private readonly Dictionary<AgencyCode, ReportFacts> byAgency;
    private readonly Dictionary<AgencyCode, AgencyStanding> standingOf;
    private readonly HashSet<(TableKey Table, string Row)> unsettled;
    private readonly Dictionary<(TableKey Table, string Row), AggregatedRow> fixedRows;
    private readonly OrderedDictionary<string, AggregatedRow> indicatorRows = new(StringComparer.Ordinal);

    /// <summary>Gathers them.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="standings">Every agency in plan order.</param>
    /// <param name="reports">Reports taken in, in plan order.</param>
    /// <param name="tables">Aggregated tables.</param>
    /// <param name="unsettled">Rows of which nobody has decided whose figure counts.</param>
    public StatementFacts(
        Campaign campaign, IReadOnlyList<AgencyStanding> standings, IReadOnlyList<ReportFacts> reports, IReadOnlyList<AggregatedTable> tables, IEnumerable<(TableKey Table, string Row)> unsettled)
    {
        Campaign = campaign;
        Standings = standings;
        byAgency = reports.ToDictionary(report => report.Agency.Code);
        standingOf = standings.ToDictionary(standing => standing.Agency.Code);
        this.unsettled = [.. unsettled];
        foreach (var row in tables.Where(table => table.Table.RowSource == TableRowSource.Indicators).SelectMany(table => table.Rows).Where(row => row.Indicator is not null))
        {
            indicatorRows.Add(row.Key, row);
        }

        fixedRows = tables.Where(table => table.Table.RowSource == TableRowSource.Fixed)
            .SelectMany(table => table.Rows.Select(row => (table.Table.Key, row)))
            .ToDictionary(entry => (entry.Key, entry.row.Key), entry => entry.row);
        IndicatorTable = campaign.Tables.FirstOrDefault(table => table.RowSource == TableRowSource.Indicators);
    }

    /// <summary>The campaign.</summary>
    public Campaign Campaign { get; }

    /// <summary>Every agency in plan order.</summary>
    public IReadOnlyList<AgencyStanding> Standings { get; }

    /// <summary>The table of indicators; null without.</summary>
    public AppendixTable? IndicatorTable { get; }

    /// <summary>Rows of indicators, parts one by one, in the campaign's order.</summary>
    public IEnumerable<AggregatedRow> IndicatorRows => indicatorRows.Values;

    /// <summary>The row of an indicator or of a part of one.</summary>
    public AggregatedRow? IndicatorRow(string key) => indicatorRows.GetValueOrDefault(key);

    /// <summary>A fixed row of all: what the tables print of it.</summary>
    public AggregatedRow? FixedRow(TableKey table, string row) => fixedRows.GetValueOrDefault((table, row));

    /// <summary>What an agency reported; null without a report taken in.</summary>
    public ReportFacts? Report(Agency agency) => byAgency.GetValueOrDefault(agency.Code);

    /// <summary>Where an agency stands.</summary>
    public AgencyStanding Standing(Agency agency) => standingOf[agency.Code];

    /// <summary>All statements of the campaign with these figures.</summary>
    public WrittenStatements Write()
    {
        var writer = new StatementWriter(this);
        return new WrittenStatements(
            [.. Campaign.Statements.Sentences.Select(writer.Write)],
            [.. Campaign.Statements.Tables.Select(writer.Write).OfType<WrittenStatementTable>()]);
    }

    /// <summary>Whether sources differ in a row and nobody has decided.</summary>
    public bool IsUnsettled(TableKey table, string row) => unsettled.Contains((table, row));
}

/// <summary>The figures of one report.</summary>
/// <param name="Agency">Who reports.</param>
/// <param name="SourceIndex">Its source index, see <see cref="Provenance"/>.</param>
/// <param name="Tables">Its tables, without the cells that are wrong.</param>
public sealed record ReportFacts(Agency Agency, int SourceIndex, IReadOnlyList<TableFigures> Tables)
{
    /// <summary>Whether it says that nothing happened.</summary>
    public bool NothingToReport { get; init; }

    /// <summary>Rows of a table; none when it is not filled in.</summary>
    public IReadOnlyList<FigureRow> Rows(TableKey table) => Tables.FirstOrDefault(figures => figures.Key == table)?.Rows ?? [];
}

/// <summary>Statements with their figures, in the campaign's order.</summary>
/// <param name="Sentences">All sentences, those too that lack a figure.</param>
/// <param name="Tables">Tables that have a row.</param>
public sealed record WrittenStatements(IReadOnlyList<WrittenStatement> Sentences, IReadOnlyList<WrittenStatementTable> Tables);
