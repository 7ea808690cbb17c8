using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells which appendix table a table of the document is, by its header.</summary>
/// <param name="campaign">Campaign.</param>
/// <param name="work">What all comparisons may cost.</param>
internal sealed class AppendixMatcher(Campaign campaign, WorkBudget work)
{
    private const double Sure = 0.6;
    private const double Announced = 0.35;

    /// <summary>Headers of campaigns that were asked for: they are the same for every report.</summary>
    private static readonly ConditionalWeakTable<Campaign, List<ExpectedHeader>> Known = [];

    private readonly List<ExpectedHeader> headers = Known.GetValue(campaign, static known => [.. known.Tables.Select(table => new ExpectedHeader(table, known.Year))]);
    private readonly int comparisons = campaign.Tables.Sum(table => table.Columns.Count + 1);

    /// <summary>The appendix table and where its columns are; null when it is none.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="announced">Appendix whose title or control stands over it: then a poorer fit is enough.</param>
    public AppendixColumns? Match(TableGrid grid, TableKey? announced)
    {
        // Counted as if every header were compared: the answer does not depend on which one fits
        work.Spend((long)grid.Width * comparisons * WorkCosts.HeaderComparison);
        var over = new GridHeaders(grid);
        var own = announced is null ? null : headers.Find(header => header.Table.Key == announced);
        if (own is not null && AppendixColumns.Find(own, over) is { } columns && (columns.Score >= Announced || columns is { IsLabelled: true, HasFigures: true }))
        {
            return columns;
        }

        var best = headers.Select(header => AppendixColumns.Find(header, over)).Where(found => found is not null).MaxBy(found => found!.Score);
        return best is { Score: >= Sure, Columns.Count: >= 2 } || (best is { Score: >= Sure } && best.Table.Columns.Count == 1) ? best : null;
    }
}
