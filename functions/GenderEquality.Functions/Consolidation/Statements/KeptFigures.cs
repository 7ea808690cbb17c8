using System.Collections;
using System.Diagnostics.CodeAnalysis;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Keeps the figures of many reports in little room until statements are made: keys, words and figures that come again are one object, numbers are
/// kept without the text that they were read from, and names of rows not at all.</summary>
internal sealed class KeptFigures
{
    private const int MostFigures = 20_000;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly HashSet<Figure> figures = [];

    /// <summary>The tables of a report as they are kept.</summary>
    public IReadOnlyList<TableFigures> Of(IReadOnlyList<TableFigures> tables) =>
        [.. tables.Select(table => new TableFigures(table.Key, [.. table.Rows.Select(Row)]) { NothingToReport = table.NothingToReport })];

    private FigureRow Row(FigureRow row) => new(Once(row.Key), string.Empty, new FewCells([.. row.Cells.Select(cell => KeyValuePair.Create(Once(cell.Key), Once(cell.Value)))]));

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

    /// <summary>The few cells of a row, looked through one by one: a third of the room of a dictionary.</summary>
    private sealed class FewCells(KeyValuePair<string, Figure>[] cells) : IReadOnlyDictionary<string, Figure>
    {
        public int Count => cells.Length;

        public IEnumerable<string> Keys => cells.Select(cell => cell.Key);

        public IEnumerable<Figure> Values => cells.Select(cell => cell.Value);

        public Figure this[string key] => TryGetValue(key, out var figure) ? figure : throw new KeyNotFoundException(key);

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out Figure value)
        {
            foreach (var cell in cells)
            {
                if (string.Equals(cell.Key, key, StringComparison.Ordinal))
                {
                    value = cell.Value;
                    return true;
                }
            }

            value = null;
            return false;
        }

        public IEnumerator<KeyValuePair<string, Figure>> GetEnumerator() => cells.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => cells.GetEnumerator();
    }
}
