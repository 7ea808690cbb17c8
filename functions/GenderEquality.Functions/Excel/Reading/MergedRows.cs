using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Merged ranges by the rows through which they go: each row knows its own, whatever their number in the sheet.</summary>
internal sealed class MergedRows
{
    private readonly Dictionary<int, List<MergedRange>> byRow = [];

    public MergedRows(SheetContent content, WorkBudget work)
    {
        var numbers = content.Rows.Select(row => row.Number).ToList();
        foreach (var range in content.Merged)
        {
            var first = numbers.BinarySearch(range.From.Row);
            for (var index = first < 0 ? ~first : first; index < numbers.Count && numbers[index] <= range.To.Row; index++)
            {
                work.Spend(WorkCosts.MergedRow);
                if (!byRow.TryGetValue(numbers[index], out var ranges))
                {
                    byRow[numbers[index]] = ranges = [];
                }

                ranges.Add(range);
            }
        }
    }

    /// <summary>The ranges in a row by their first columns; of two that begin in the same one, the first counts.</summary>
    public SortedDictionary<int, MergedRange> Of(int row)
    {
        var ranges = new SortedDictionary<int, MergedRange>();
        foreach (var range in byRow.GetValueOrDefault(row) ?? [])
        {
            ranges.TryAdd(range.From.Column, range);
        }

        return ranges;
    }
}
