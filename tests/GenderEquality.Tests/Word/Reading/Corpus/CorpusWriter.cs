using CsCheck;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>Chooses values and ways to write them, and keeps what is right.</summary>
internal sealed class CorpusWriter(PCG random)
{
    private readonly List<CorpusFigure> figures = [];
    private readonly HashSet<string> formats = [];

    /// <summary>How one figure in how many is written in an odd way.</summary>
    public uint OddOnes { get; init; } = 3;

    /// <summary>What is right so far.</summary>
    public IReadOnlyList<CorpusFigure> Figures => figures;

    /// <summary>The odd ways that were used.</summary>
    public string Formats => string.Join(", ", formats);

    /// <summary>A number from a range.</summary>
    public int Number(int from, int to) => from + (int)random.Next((uint)(to - from + 1));

    /// <summary>One of several.</summary>
    public T One<T>(params IReadOnlyList<T> items) => items[(int)random.Next((uint)items.Count)];

    /// <summary>Text of a cell that answers to a row and column.</summary>
    /// <param name="place">Table, row and column.</param>
    /// <param name="label">Label of the row in the document.</param>
    /// <param name="value">Value.</param>
    /// <param name="ways">Ways to write it.</param>
    public string Figure((string Table, string Row, string Column) place, string label, decimal value, IReadOnlyList<FigureFormat> ways)
    {
        var format = random.Next(OddOnes) == 0 ? One(ways) : FigureFormat.Plain;
        var (text, certain) = format.Of(value);
        if (format != FigureFormat.Plain)
        {
            formats.Add(format.Name);
        }

        figures.Add(new CorpusFigure(place.Table, place.Row, place.Column, certain ? value : null, text) { Label = label });
        return text;
    }
}
