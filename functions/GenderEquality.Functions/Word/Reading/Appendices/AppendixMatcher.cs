using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells which appendix table a table of the document is, by its header.</summary>
internal sealed class AppendixMatcher(Campaign campaign)
{
    private const double Sure = 0.6;
    private const double Announced = 0.35;
    private const int MostTables = 300;

    private readonly List<ExpectedHeader> headers = [.. campaign.Tables.Select(table => new ExpectedHeader(table, campaign.Year))];
    private int tried;

    /// <summary>The appendix table and where its columns are; null when it is none.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="announced">Appendix whose title or control stands over it: then a poorer fit is enough.</param>
    public AppendixColumns? Match(TableGrid grid, TableKey? announced)
    {
        if (tried++ >= MostTables)
        {
            return null;
        }

        var own = announced is null ? null : headers.Find(header => header.Table.Key == announced);
        if (own is not null && AppendixColumns.Find(own, grid) is { } columns && (columns.Score >= Announced || columns is { IsLabelled: true, HasFigures: true }))
        {
            return columns;
        }

        var best = headers.Select(header => AppendixColumns.Find(header, grid)).Where(found => found is not null).MaxBy(found => found!.Score);
        return best is { Score: >= Sure, Columns.Count: >= 2 } || (best is { Score: >= Sure } && best.Table.Columns.Count == 1) ? best : null;
    }
}
