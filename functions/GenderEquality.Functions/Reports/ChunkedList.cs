using System.Collections;

namespace GenderEquality.Functions.Reports;

/// <summary>A list for very many small values: it grows piece by piece, so that no time and no room go into copies of all that is in it.</summary>
internal sealed class ChunkedList<T> : IReadOnlyList<T>
{
    // Pieces of values of 80 bytes are no large objects yet, which are collected seldom
    private const int Most = 1024;

    private readonly List<T[]> chunks = [];

    /// <inheritdoc />
    public int Count { get; private set; }

    /// <inheritdoc />
    public T this[int index] => index >= 0 && index < Count ? chunks[index / Most][index % Most] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Adds a value at the end.</summary>
    public void Add(T value)
    {
        var place = Count % Most;
        if (place == 0)
        {
            chunks.Add(new T[chunks.Count == 0 ? 16 : Most]);
        }
        else if (place == chunks[^1].Length)
        {
            // Only the first piece grows: most lists are short
            var longer = chunks[^1];
            Array.Resize(ref longer, Math.Min(4 * place, Most));
            chunks[^1] = longer;
        }

        chunks[^1][place] = value;
        Count++;
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return chunks[i / Most][i % Most];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
