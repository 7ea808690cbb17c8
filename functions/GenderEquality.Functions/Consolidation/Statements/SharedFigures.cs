using System.Collections;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Figures of one table, by their places among those of all reports: a quarter of the room of references.</summary>
/// <param name="places">The places.</param>
/// <param name="all">Those of all reports, each once.</param>
internal sealed class SharedFigures(ushort[] places, IReadOnlyList<Figure> all) : IReadOnlyList<Figure>
{
    /// <inheritdoc />
    public int Count => places.Length;

    /// <inheritdoc />
    public Figure this[int index] => all[places[index]];

    /// <inheritdoc />
    public IEnumerator<Figure> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
