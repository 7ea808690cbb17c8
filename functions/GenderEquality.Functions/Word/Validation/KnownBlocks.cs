using System.Collections.Concurrent;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Paragraphs and rows of tables that were found valid, by their shape: what the schema asks about, which is all but the words; and parts, by their bytes.
/// What was valid once in its place is valid there again.</summary>
internal sealed class KnownBlocks
{
    /// <summary>Tables of any width make shapes without end: then all are forgotten.</summary>
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<UInt128, bool> shapes = new();

    /// <summary>Whether the shape was found valid.</summary>
    public bool Contains(UInt128 shape) => shapes.ContainsKey(shape);

    /// <summary>Remembers shapes that were found valid.</summary>
    public void Add(IEnumerable<UInt128> valid)
    {
        if (shapes.Count >= Most)
        {
            shapes.Clear();
        }

        foreach (var shape in valid)
        {
            shapes.TryAdd(shape, true);
        }
    }
}
