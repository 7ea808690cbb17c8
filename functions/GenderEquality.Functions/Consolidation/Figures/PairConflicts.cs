using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Facts that stand in two places of the tables of all, and differ.</summary>
internal static class PairConflicts
{
    /// <summary>One conflict for each row that is in a pair that differs, in the campaign's order. Where one place has no figure there is nothing to compare.</summary>
    public static IEnumerable<FigureConflict> Find(Campaign campaign, IReadOnlyList<AggregatedTable> tables)
    {
        var found = new List<(PairRow Row, PairSide Here, PairSide There)>();
        foreach (var agreement in campaign.Agree.Where(agreement => agreement.OfAll))
        {
            if (PairSide.Of(campaign, tables, agreement.A) is { } a && PairSide.Of(campaign, tables, agreement.B) is { } b && Differ(a.Value, b.Value, agreement.Tolerance))
            {
                found.AddRange(a.Rows.Select(row => (row, a, b)).Concat(b.Rows.Select(row => (row, b, a))));
            }
        }

        return found.GroupBy(pair => (pair.Row.Table.Key, pair.Row.Row.Key)).Select(pairs => Conflict(pairs.First().Row, [.. pairs.Select(pair => (pair.Here, pair.There))]));
    }

    private static bool Differ(decimal a, decimal b, decimal tolerance) => FigureMath.Difference(a, b) is not { } difference || Math.Abs(difference) > tolerance;

    private static FigureConflict Conflict(PairRow row, IReadOnlyList<(PairSide Here, PairSide There)> pairs)
    {
        var numbers = RowText.Numbers(row.Row.Cells);
        var (key, name) = row.Row.Source;
        var own = new FigureClaim(name.Length == 0 ? row.Row.Label : Capital(name), RowText.Of(row.Table, row.Row.Row?.Indicator, numbers), Chosen: true)
        {
            Key = key,
            Agency = row.Row.SourceAgency,
            Value = row.Row.Indicator?.Value ?? numbers.Values.FirstOrDefault(),
            Cells = numbers,
            From = row.Row.Cells.Values.FirstOrDefault(cell => cell.Number is not null)?.From ?? Provenance.Empty,
        };

        // What another table says of several cells of the row belongs together
        var others = pairs.GroupBy(pair => pair.There.Place.Table).Select(told => Other(row, numbers, [.. told]));
        return new FigureConflict(
            FigureConflictKind.PairDiffers, row.Table.Key, row.Row.Key, row.Row.Label, [own, .. others], FigureTexts.PairDiffers(FigureTexts.And(pairs.Select(pair => pair.There.Name))));
    }

    private static FigureClaim Other(PairRow row, IReadOnlyDictionary<string, decimal> own, IReadOnlyList<(PairSide Here, PairSide There)> told)
    {
        var cells = told.All(pair => pair.Here.IsOneCell) ? Replaced(row, own, told) : new Dictionary<string, decimal>(StringComparer.Ordinal);
        var says = FigureTexts.Cells(told.Select(pair => (pair.There.Name, pair.There.Value)));
        var becomes = cells.Count > 0 && row.Row.Row?.Indicator is { } indicator ? FigureTexts.Gives(RowText.Of(row.Table, indicator, cells)) : string.Empty;
        return new FigureClaim(FigureTexts.OtherPlace, says + becomes, Chosen: false)
        {
            Key = "place:" + string.Join('+', told.SelectMany(pair => pair.There.Place.All).Select(place => $"{place.Table}/{place.Row}/{place.Column}")),
            Value = told[0].There.Value,
            Cells = cells,
        };
    }

    /// <summary>The row with the figures of the other place. Last year's are another source's, and are left out.</summary>
    private static Dictionary<string, decimal> Replaced(PairRow row, IReadOnlyDictionary<string, decimal> own, IReadOnlyList<(PairSide Here, PairSide There)> told)
    {
        var cells = told.ToDictionary(pair => pair.Here.Place.Column, pair => pair.There.Value, StringComparer.Ordinal);
        if (row.Row.Row?.Indicator is not { } indicator)
        {
            return cells;
        }

        var columns = IndicatorColumns.Of(row.Table);
        foreach (var part in ((string?[])[columns.Numerator, columns.Denominator]).OfType<string>().Where(part => !cells.ContainsKey(part) && own.ContainsKey(part)))
        {
            cells[part] = own[part];
        }

        if (columns is { Numerator: { } n, Denominator: { } d, Value: { } v } && cells.TryGetValue(n, out var numerator) && cells.TryGetValue(d, out var denominator)
            && IndicatorClaim.Ratio(numerator, denominator, indicator.Scale) is { } ratio)
        {
            cells[v] = ratio;
        }

        return cells;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
