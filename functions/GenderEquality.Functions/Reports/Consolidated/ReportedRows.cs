using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>One agency's rows of a table with known rows. A row that adds up others counts as written; where it was left
/// empty, its parts are added up. So what an agency wrote is never changed, and a sum that it left out is not lost.</summary>
internal sealed class ReportedRows(IReadOnlyList<ReportRow> known, IReadOnlyList<FigureRow> rows)
{
    private readonly Dictionary<string, FigureRow> byKey = rows.GroupBy(row => row.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, ReportRow> knownByKey = known.ToDictionary(row => row.Key, StringComparer.Ordinal);

    /// <summary>What the agency wrote; null for an empty cell or one that is no number.</summary>
    public decimal? Own(string row, string column) => byKey.TryGetValue(row, out var figures) ? figures.Addable(column) : null;

    /// <summary>Sum of the row's parts; null for a row without parts, when none of them is filled in, or when what stands in one cannot be added up.</summary>
    public decimal? Parts(ReportRow row, string column)
    {
        decimal? sum = null;
        foreach (var part in row.SumOf)
        {
            var value = Own(part, column) ?? (knownByKey.TryGetValue(part, out var partRow) ? Parts(partRow, column) : null);
            if (value is null && IsUnread(part, column))
            {
                return null;
            }

            sum = value is null ? sum : (sum ?? 0) + value;
        }

        return sum;
    }

    /// <summary>Whether something stands in a cell that cannot be added up: nobody knows what the sum would be.</summary>
    private bool IsUnread(string row, string column) => byKey.TryGetValue(row, out var figures) && figures.Cells.ContainsKey(column) && figures.Addable(column) is null;
}
