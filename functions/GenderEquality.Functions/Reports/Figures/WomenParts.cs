namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Which columns or rows of a table count the women among those whom another counts, as their words tell.</summary>
public static class WomenParts
{
    private static readonly char[] Marks = [' ', ':', ',', ';', '.', '(', ')', '-', '–', '+', '*', '\u00A0'];
    private static readonly HashSet<string> Fill = new(["trong", "đó", "số", "là", "người", "lượt", "riêng"], StringComparer.Ordinal);

    /// <summary>Columns that count women, each with the column that counts all.</summary>
    public static IReadOnlyList<WomenPart> OfColumns(IReadOnlyList<FigureLabel> columns) =>
        [.. columns.Index().Where(column => column.Item.IsNumber && IsWomen(column.Item.Text)).Select(column => ColumnOf(columns, column.Index)).OfType<WomenPart>()];

    /// <summary>Rows that count women, each with the row that counts all.</summary>
    public static IReadOnlyList<WomenPart> OfRows(IReadOnlyList<FigureLabel> rows) =>
        [.. rows.Index().Where(row => row.Item.IsNumber && IsWomen(row.Item.Text)).Select(row => RowOf(rows, row.Index)).OfType<WomenPart>()];

    private static WomenPart? ColumnOf(IReadOnlyList<FigureLabel> columns, int index)
    {
        var column = columns[index];
        var isWithin = IsWithin(column.Group);
        var before = columns.Take(index).Index().Reverse().TakeWhile(other => !IsWomen(other.Item.Text)).Where(other => CanHold(other.Item, column)).ToList();
        var together = before.Where(other => isWithin ? !string.Equals(other.Item.Group, column.Group, StringComparison.Ordinal) : string.Equals(other.Item.Group, column.Group, StringComparison.Ordinal)).ToList();
        if (together.Exists(other => IsTotal(other.Item.Text)))
        {
            return new WomenPart(index, together.First(other => IsTotal(other.Item.Text)).Index, IsCertain: true);
        }

        return together is [var nearest, ..] && nearest.Index == index - 1 && !IsMen(nearest.Item.Text) ? new WomenPart(index, nearest.Index, isWithin || IsWithin(column.Text)) : null;
    }

    private static WomenPart? RowOf(IReadOnlyList<FigureLabel> rows, int index)
    {
        var row = rows[index];
        for (var above = index - 1; above >= 0; above--)
        {
            var other = rows[above];
            if (other.Level < row.Level)
            {
                return CanHold(other, row) ? new WomenPart(index, above, IsCertain: true) : null;
            }

            if (other.Level == row.Level && IsWomen(other.Text))
            {
                return null;
            }

            if (other.Level == row.Level && CanHold(other, row) && !IsMen(other.Text) && (IsTotal(other.Text) || above == index - 1))
            {
                return new WomenPart(index, above, IsTotal(other.Text) || IsWithin(row.Text));
            }
        }

        return null;
    }

    private static bool CanHold(FigureLabel whole, FigureLabel part) =>
        whole.IsNumber && !IsWomen(whole.Text) && (whole.Unit is null || part.Unit is null || string.Equals(whole.Unit, part.Unit, StringComparison.OrdinalIgnoreCase));

    private static bool IsWomen(string text) => Rest(text) is ["nữ"] or ["phụ", "nữ"] or ["nữ", "giới"];

    private static bool IsMen(string text) => Rest(text) is ["nam"] or ["nam", "giới"];

    private static bool IsTotal(string text) => Words(text) is ["tổng", ..] or ["cộng"];

    private static bool IsWithin(string? text) => Words(text) is ["trong", "đó", ..];

    private static string[] Rest(string text) => [.. Words(text).Where(word => !Fill.Contains(word))];

    private static string[] Words(string? text) => text?.ToLowerInvariant().Split(Marks, StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>A column or row as its words tell what it counts.</summary>
/// <param name="Text">Header or label.</param>
/// <param name="IsNumber">Whether it holds numbers that can be compared: no words, no percentages.</param>
public sealed record FigureLabel(string Text, bool IsNumber)
{
    /// <summary>Header above it; null without.</summary>
    public string? Group { get; init; }

    /// <summary>Unit; null where none is said.</summary>
    public string? Unit { get; init; }

    /// <summary>Depth of a row.</summary>
    public int Level { get; init; }
}

/// <summary>One that counts women, and the one that counts all.</summary>
/// <param name="Part">Place of the one that counts women.</param>
/// <param name="Whole">Place of the one that counts all.</param>
/// <param name="IsCertain">Whether the words leave no doubt.</param>
public sealed record WomenPart(int Part, int Whole, bool IsCertain);
