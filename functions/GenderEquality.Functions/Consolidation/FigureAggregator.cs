using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Aggregates the figures of reports, one report after the other, so that no more than the sums is held. Pure: the campaign
/// says what is added up, the order of agencies in it says who comes first.</summary>
public sealed class FigureAggregator
{
    private readonly IReadOnlyList<(TableKey Key, TableSum Sum)> tables;
    private int reports;

    /// <summary>Starts with nothing added.</summary>
    public FigureAggregator(Campaign campaign) =>
        tables = [.. campaign.Tables.Select(table => (table.Key, TableSum.For(campaign, table)))];

    /// <summary>Adds a report. Reports come in plan order, each agency once.</summary>
    /// <returns>The report's source index, from 0, by which <see cref="Provenance"/> names it.</returns>
    public int Add(SubmittedReport report)
    {
        var sourceIndex = reports++;
        var source = new FigureSource(report.Agency, sourceIndex, report.Submission.Received);
        foreach (var (key, sum) in tables)
        {
            if (report.Content.Tables.FirstOrDefault(figures => figures.Key == key) is { } figures)
            {
                sum.Add(source, figures);
            }
        }

        return sourceIndex;
    }

    /// <summary>The tables of what has been added so far, in campaign order, and the figures to be compared.</summary>
    public AggregatedFigures Result()
    {
        var conflicts = new ConflictList();
        var results = tables.Select(table => table.Sum.Result(conflicts)).ToList();
        return new AggregatedFigures(results, conflicts);
    }
}

/// <summary>Aggregated tables, and figures to be compared in table order.</summary>
public sealed record AggregatedFigures(IReadOnlyList<AggregatedTable> Tables, ConflictList Conflicts);
