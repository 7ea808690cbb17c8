using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Keeps the figures of many reports in little room until statements are made: keys, words, figures and the outlines of tables that come again are one object,
/// numbers are kept without the text that they were read from, and names of rows not at all.</summary>
internal sealed class KeptFigures
{
    private const int MostFigures = ushort.MaxValue;
    private const int MostOutlines = 20_000;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<Figure, int> places = [];
    private readonly List<Figure> figures = [];
    private readonly Dictionary<string, IReadOnlyList<KeptOutline>> outlines = new(StringComparer.Ordinal);

    /// <summary>The tables of a report as they are kept.</summary>
    public IReadOnlyList<TableFigures> Of(IReadOnlyList<TableFigures> tables) =>
        [.. tables.Select(table => new TableFigures(table.Key, new KeptRows(OutlineOf(table.Rows), Once(table.Rows))) { NothingToReport = table.NothingToReport })];

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

    /// <summary>The figures of rows: places among those of all reports, unless there are too many different ones.</summary>
    private IReadOnlyList<Figure> Once(IReadOnlyList<FigureRow> rows)
    {
        List<Figure> own = [.. rows.SelectMany(row => row.Cells.Values).Select(figure => figure with { Text = figure.Number is null && figure.Date is null ? Once(figure.Text) : string.Empty })];
        var at = new ushort[own.Count];
        for (var i = 0; i < at.Length; i++)
        {
            if (!places.TryGetValue(own[i], out var place))
            {
                if (figures.Count >= MostFigures)
                {
                    return own;
                }

                places[own[i]] = place = figures.Count;
                figures.Add(own[i]);
            }

            at[i] = (ushort)place;
        }

        return new SharedFigures(at, figures);
    }

    private string Once(string text) => words.TryGetValue(text, out var known) ? known : words[text] = text;
}
