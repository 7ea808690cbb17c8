using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Keeps the figures of many reports in little room until statements are made: keys, words, figures and the outlines of tables that come again are one object,
/// numbers are kept without the text that they were read from, and names of rows not at all.</summary>
internal sealed class KeptFigures
{
    private const int MostFigures = 20_000;
    private const int MostOutlines = 20_000;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly HashSet<Figure> figures = [];
    private readonly Dictionary<string, IReadOnlyList<KeptOutline>> outlines = new(StringComparer.Ordinal);

    /// <summary>The tables of a report as they are kept.</summary>
    public IReadOnlyList<TableFigures> Of(IReadOnlyList<TableFigures> tables) =>
        [.. tables.Select(table => new TableFigures(table.Key, new KeptRows(OutlineOf(table.Rows), [.. table.Rows.SelectMany(row => row.Cells.Values).Select(Once)])) { NothingToReport = table.NothingToReport })];

    private IReadOnlyList<KeptOutline> OutlineOf(IReadOnlyList<FigureRow> rows)
    {
        var name = string.Join('\n', rows.Select(row => $"{row.Key}\t{string.Join('\t', row.Cells.Keys)}"));
        if (outlines.TryGetValue(name, out var known))
        {
            return known;
        }

        var first = 0;
        var outline = new List<KeptOutline>(rows.Count);
        foreach (var row in rows)
        {
            outline.Add(new KeptOutline(Once(row.Key), [.. row.Cells.Keys.Select(Once)], first));
            first += row.Cells.Count;
        }

        if (outlines.Count < MostOutlines)
        {
            outlines.Add(name, outline);
        }

        return outline;
    }

    private Figure Once(Figure figure)
    {
        var kept = figure with { Text = figure.Number is null && figure.Date is null ? Once(figure.Text) : string.Empty };
        if (figures.TryGetValue(kept, out var known))
        {
            return known;
        }

        if (figures.Count < MostFigures)
        {
            figures.Add(kept);
        }

        return kept;
    }

    private string Once(string text) => words.TryGetValue(text, out var known) ? known : words[text] = text;
}
