using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>What stands over the columns of a table of the document, each header read once, however many appendix tables it is compared with.</summary>
/// <param name="grid">The table.</param>
internal sealed class GridHeaders(TableGrid grid)
{
    /// <summary>Rows below a header that tell what stands in its columns.</summary>
    public const int Looked = 300;

    private readonly Dictionary<(int First, int Rows), IReadOnlyList<ColumnHeader>> headers = [];
    private readonly Dictionary<(int Below, int Place), bool> figures = [];

    /// <summary>The table.</summary>
    public TableGrid Grid { get; } = grid;

    /// <summary>What stands over each place in some rows, parts with what they are parts of.</summary>
    public IReadOnlyList<ColumnHeader> Over(int first, int rows)
    {
        if (!headers.TryGetValue((first, rows), out var known))
        {
            known = SubColumns.WithWholes(Grid.Headers(first, rows), place => HoldsFigures(first + rows, place));
            headers[(first, rows)] = known;
        }

        return known;
    }

    /// <summary>Whether at least half of what stands under a place are figures.</summary>
    public bool HoldsFigures(int below, int place)
    {
        if (!figures.TryGetValue((below, place), out var known))
        {
            var (texts, numbers) = (0, 0);
            for (var row = below; row < Math.Min(Grid.Height, below + Looked); row++)
            {
                var text = Grid.OwnText(row, place).AsSpan().Trim();
                texts += text.Length > 0 ? 1 : 0;
                numbers += text.Length > 0 && char.IsAsciiDigit(text[0]) ? 1 : 0;
            }

            known = texts > 0 && numbers * 2 >= texts;
            figures[(below, place)] = known;
        }

        return known;
    }
}
