using System.Collections;
using System.Diagnostics.CodeAnalysis;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>What is filled in of a row; many reports share it.</summary>
/// <param name="Key">Key of the row.</param>
/// <param name="Columns">Keys of the filled columns.</param>
/// <param name="First">Place of its first figure among those of the table.</param>
internal sealed record KeptOutline(string Key, string[] Columns, int First);

/// <summary>The rows of a table, made when they are asked for from its figures one after the other: a fifth of the room of rows that stay.</summary>
/// <param name="outline">What is filled in.</param>
/// <param name="figures">The figures of all rows.</param>
internal sealed class KeptRows(IReadOnlyList<KeptOutline> outline, IReadOnlyList<Figure> figures) : IReadOnlyList<FigureRow>
{
    /// <inheritdoc />
    public int Count => outline.Count;

    /// <inheritdoc />
    public FigureRow this[int index] => new(outline[index].Key, string.Empty, new KeptCells(outline[index], figures));

    /// <inheritdoc />
    public IEnumerator<FigureRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The few cells of a row, looked through one by one.</summary>
    private sealed class KeptCells(KeptOutline row, IReadOnlyList<Figure> figures) : IReadOnlyDictionary<string, Figure>
    {
        public int Count => row.Columns.Length;

        public IEnumerable<string> Keys => row.Columns;

        public IEnumerable<Figure> Values => figures.Skip(row.First).Take(Count);

        public Figure this[string key] => TryGetValue(key, out var figure) ? figure : throw new KeyNotFoundException(key);

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out Figure value)
        {
            for (var i = 0; i < row.Columns.Length; i++)
            {
                if (string.Equals(row.Columns[i], key, StringComparison.Ordinal))
                {
                    value = figures[row.First + i];
                    return true;
                }
            }

            value = null;
            return false;
        }

        public IEnumerator<KeyValuePair<string, Figure>> GetEnumerator() => row.Columns.Select((column, i) => KeyValuePair.Create(column, figures[row.First + i])).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
