using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>One place of a fact that stands in two, in the tables of all.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">As a reader would say it.</param>
/// <param name="Value">Its figure.</param>
/// <param name="Rows">The rows that it is in; none where rows are free.</param>
internal sealed record PairSide(FigurePlace Place, string Name, decimal Value, IReadOnlyList<PairRow> Rows)
{
    /// <summary>Whether it is one cell, so that another figure can stand in it.</summary>
    public bool IsOneCell => Place.Plus.Count == 0 && Rows.Count == 1;

    /// <summary>The place with its figure; null where one of its cells has none.</summary>
    public static PairSide? Of(Campaign campaign, IReadOnlyList<AggregatedTable> tables, FigurePlace place)
    {
        var cells = place.All.Select(part => Cell(tables, part)).ToList();
        if (cells.Contains(null) || FigureMath.Sum(cells.Select(cell => cell!.Value.Number)) is not { } sum)
        {
            return null;
        }

        var rows = cells.Select(cell => cell!.Value.Row).OfType<PairRow>().DistinctBy(row => (row.Table.Key, row.Row.Key)).ToList();
        return new PairSide(place, FigureTexts.Plus(place.All.Select(part => NameOf(campaign, tables, part))), sum, rows);
    }

    private static (decimal Number, PairRow? Row)? Cell(IReadOnlyList<AggregatedTable> tables, FigurePlace place)
    {
        if (tables.FirstOrDefault(other => other.Table.Key == place.Table) is not { } table)
        {
            return null;
        }

        var row = table.Rows.FirstOrDefault(other => place.Row is null
            ? other.Kind == AggregatedRowKind.Total
            : other.Kind == AggregatedRowKind.Figures && string.Equals(other.Key, place.Row, StringComparison.Ordinal));
        return row?.Cells.GetValueOrDefault(place.Column)?.Number is not { } number ? null : (number, place.Row is null ? null : new PairRow(table.Table, row));
    }

    private static string NameOf(Campaign campaign, IReadOnlyList<AggregatedTable> tables, FigurePlace place)
    {
        var table = tables.First(other => other.Table.Key == place.Table);
        var row = table.Rows.FirstOrDefault(other => string.Equals(other.Key, place.Row, StringComparison.Ordinal));
        var column = table.Table.Columns.First(other => string.Equals(other.Key, place.Column, StringComparison.Ordinal));
        var number = PlaceNames.Table(table.Table, PlaceNames.NumberOf(campaign, place.Table));
        return row is null ? $"{number}, cột {column.Header}" : $"{number}, dòng “{row.Label}”, cột {column.Header}";
    }
}

/// <summary>A row of a pair.</summary>
internal sealed record PairRow(AppendixTable Table, AggregatedRow Row);
