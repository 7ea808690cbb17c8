namespace GenderEquality.Functions.Word.Form;

/// <summary>Widths of a table's columns: by weight, but none narrower than its longest word.</summary>
internal static class ColumnWidths
{
    /// <summary>Margins of a cell, left and right.</summary>
    private const int Margins = 2 * 108;

    /// <summary>Room for fonts that are wider than Times New Roman where it is not installed, in percent.</summary>
    private const int Room = 112;

    /// <summary>Shares a width by weights; the widths add up to it exactly.</summary>
    /// <param name="width">Width of all.</param>
    /// <param name="weights">Weight of each column.</param>
    /// <param name="texts">What stands in each column, its header included.</param>
    public static int[] Fit(int width, IReadOnlyList<int> weights, IReadOnlyList<IEnumerable<string>> texts)
    {
        var least = texts.Select(Least).ToArray();
        if (least.Sum() >= width)
        {
            return FormTable.Share(width, least);
        }

        var narrow = new HashSet<int>();
        while (true)
        {
            var open = Enumerable.Range(0, weights.Count).Where(i => !narrow.Contains(i)).ToList();
            var shared = FormTable.Share(width - narrow.Sum(i => least[i]), [.. open.Select(i => weights[i])]);
            var tooNarrow = open.Where((column, i) => shared[i] < least[column]).ToList();
            if (tooNarrow.Count == 0)
            {
                var byColumn = open.Zip(shared).ToDictionary();
                return [.. weights.Select((_, i) => byColumn.TryGetValue(i, out var share) ? share : least[i])];
            }

            narrow.UnionWith(tooNarrow);
        }
    }

    private static int Least(IEnumerable<string> texts) =>
        texts.SelectMany(text => text.Split(' ')).Select(word => TextWidth.Of(word, FormSizes.Small, bold: true)).DefaultIfEmpty().Max() * Room / 100 + Margins;
}
