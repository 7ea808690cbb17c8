using System.Collections;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Figures to be compared, in their order: those about which an officer may decide one by one, and long lists of what agencies' own tables say twice, which may be made when they are looked at.</summary>
public sealed class ConflictList : IReadOnlyList<FigureConflict>
{
    private readonly List<Part> parts = [];

    /// <inheritdoc />
    public int Count => parts.Sum(part => part.Conflicts.Count);

    /// <inheritdoc />
    public FigureConflict this[int index] => this.Skip(index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(index))).First();

    /// <summary>Adds conflicts one by one.</summary>
    public void AddRange(IEnumerable<FigureConflict> conflicts)
    {
        if (parts.Count == 0 || parts[^1].Loose is null)
        {
            parts.Add(new Part([]));
        }

        parts[^1].Loose!.AddRange(conflicts);
    }

    /// <summary>Adds a list as it is, of conflicts that unsettle nothing.</summary>
    public void AddNoted(IReadOnlyList<FigureConflict> noted)
    {
        if (noted.Count > 0)
        {
            parts.Add(new Part(noted));
        }
    }

    /// <summary>A list in which the conflicts that were added one by one are others, or none.</summary>
    public ConflictList Changed(Func<FigureConflict, FigureConflict?> change)
    {
        var result = new ConflictList();
        foreach (var part in parts)
        {
            if (part.Loose is { } loose)
            {
                result.AddRange(loose.Select(change).OfType<FigureConflict>());
            }
            else
            {
                result.AddNoted(part.Conflicts);
            }
        }

        return result;
    }

    /// <inheritdoc />
    public IEnumerator<FigureConflict> GetEnumerator() => parts.SelectMany(part => part.Conflicts).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed record Part(IReadOnlyList<FigureConflict> Conflicts)
    {
        public List<FigureConflict>? Loose { get; }

        public Part(List<FigureConflict> loose)
            : this((IReadOnlyList<FigureConflict>)loose) => Loose = loose;
    }
}
