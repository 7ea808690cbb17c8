using System.Collections;

namespace GenderEquality.Functions.Reports;

/// <summary>A list that is known by how many there are and by what stands at each place; what stands there may be made when it is looked at.</summary>
internal abstract class IndexedList<T> : IReadOnlyList<T>
{
    /// <inheritdoc />
    public abstract int Count { get; }

    /// <inheritdoc />
    public abstract T this[int index] { get; }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
