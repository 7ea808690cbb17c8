using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells of whom a column counts some whose header says only "Nữ" or "Trong đó: nữ": of the column to its left.</summary>
internal static class SubColumns
{
    private static readonly HashSet<string> Sexes = new(["nu", "nam"], StringComparer.Ordinal);

    private static readonly HashSet<string> Bare = new([.. Sexes, "gioi", "phu", "so", "trong", "do", "la", "nguoi", "chia", "ra"], StringComparer.Ordinal);

    /// <summary>The headers, those of parts with what they are parts of.</summary>
    /// <param name="headers">What stands over each place of the grid.</param>
    /// <param name="counts">Whether figures stand under a place.</param>
    public static IReadOnlyList<ColumnHeader> WithWholes(IReadOnlyList<ColumnHeader> headers, Func<int, bool> counts)
    {
        if (!headers.Any(IsBare))
        {
            return headers;
        }

        var named = headers.ToList();
        var whole = string.Empty;
        for (var place = 0; place < named.Count; place++)
        {
            if (IsBare(named[place]))
            {
                named[place] = named[place] with { Whole = whole };
            }
            else
            {
                whole = counts(place) ? named[place].Text : string.Empty;
            }
        }

        return named;
    }

    private static bool IsBare(ColumnHeader header) =>
        TextKey.Words(header.Text) is { Length: > 0 } words && words.Any(Sexes.Contains) && words.All(Bare.Contains);
}
