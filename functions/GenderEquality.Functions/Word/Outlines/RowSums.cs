using System.Text.RegularExpressions;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>Which rows of a form seem to add up others: a total of those below it, and the grand total of all on the highest level. "Trong đó" names a part and need not add up.</summary>
internal static partial class RowSums
{
    /// <summary>The rows with what they add up.</summary>
    public static IReadOnlyList<ProposedRow> Add(IReadOnlyList<ProposedRow> rows) => [.. rows.Select((row, index) => row with { SumOf = Parts(rows, index) })];

    private static IReadOnlyList<string> Parts(IReadOnlyList<ProposedRow> rows, int index)
    {
        var row = rows[index];
        if (HeaderText.IsGrandTotal(row.Label) && (index == 0 || index == rows.Count - 1))
        {
            var highest = rows.Where((_, other) => other != index).Select(other => other.Level).DefaultIfEmpty().Min();
            return Several(rows.Where((other, at) => at != index && other.Level == highest));
        }

        var below = rows.Skip(index + 1).TakeWhile(other => other.Level > row.Level).Where(other => other.Level == row.Level + 1).ToList();
        return Total().IsMatch(row.Label) && !below.Exists(other => HeaderText.IsWithin(other.Label)) ? Several(below) : [];
    }

    private static IReadOnlyList<string> Several(IEnumerable<ProposedRow> parts) => parts.Select(part => part.Key).ToList() is { Count: > 1 } keys ? keys : [];

    [GeneratedRegex(@"^(tổng|cộng)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();
}
