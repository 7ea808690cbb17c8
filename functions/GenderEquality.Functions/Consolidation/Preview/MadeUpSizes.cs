namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>How large the rows, or the columns, of a table are beside each other: a part is smaller than its whole, and a total as large as its parts together. A cell
/// is as large as its row times its column, so that both hold at once.</summary>
internal sealed class MadeUpSizes(IReadOnlyList<MadeUpLine> lines, Random random)
{
    private const double LeastPart = 0.5;
    private const double MostPart = 0.9;

    private readonly Dictionary<string, MadeUpLine> byKey = lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, double> sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The size of each line, by its key.</summary>
    public IReadOnlyDictionary<string, double> Find()
    {
        foreach (var line in lines)
        {
            SizeOf(line);
        }

        return sizes;
    }

    private double? SizeOf(MadeUpLine line)
    {
        if (sizes.TryGetValue(line.Key, out var known))
        {
            return known;
        }

        if (!asked.Add(line.Key))
        {
            return null; // a part of its own total: the total is as large as its parts
        }

        var part = LeastPart + (random.NextDouble() * (MostPart - LeastPart));
        var parts = Sizes(line.SumOf);
        var wholes = Sizes(line.PartOf);
        var size = parts.Count > 0 ? parts.Sum()
            : wholes.Count > 0 ? wholes.Min() * part / line.Siblings
            : Sizes(line.Near) is [var near, ..] ? near * (1 + (line.Change * (random.NextDouble() - 0.5)))
            : Sizes(line.FarBelow) is [var far, ..] ? far * part / 8
            : 0.6 + random.NextDouble();
        return sizes[line.Key] = size;
    }

    private List<double> Sizes(IEnumerable<string> keys) => [.. keys.Select(byKey.GetValueOrDefault).OfType<MadeUpLine>().Select(SizeOf).OfType<double>()];
}

/// <summary>A row or column, and what its figures must be beside others.</summary>
/// <param name="Key">Its key.</param>
internal sealed record MadeUpLine(string Key)
{
    /// <summary>Lines that it adds up.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>Lines of which it counts some.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>How many count some of the same line and exclude each other.</summary>
    public int Siblings { get; init; } = 1;

    /// <summary>The line of last year.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>How far it may be from last year's.</summary>
    public double Change { get; init; }

    /// <summary>A line that is never as large.</summary>
    public IReadOnlyList<string> FarBelow { get; init; } = [];
}
