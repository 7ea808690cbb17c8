using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>What stands over a column of a table in the document.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Leaf">The lowest cell; null where nothing stands.</param>
/// <param name="Path">Words of all cells from top to bottom.</param>
/// <param name="Depth">Cells above each other.</param>
/// <param name="Unit">Unit named in the lowest cell that names one; a unit of money before any other.</param>
internal sealed record ColumnHeader(string Text, HeaderText? Leaf, string[] Path, int Depth, string? Unit)
{
    private string? key;

    /// <summary>All its words, and those of its whole, without case and diacritics, with a blank around each.</summary>
    public string Key => key ??= $" {TextKey.Of($"{Whole} {Text}")} ";

    /// <summary>Of which year the figures are, and whether planned or done.</summary>
    public required HeaderSense Sense { get; init; }

    /// <summary>For a header such as "Nữ" alone: what stands over the column to its left, of which it counts some; empty otherwise.</summary>
    public string Whole
    {
        get;
        init => (field, key) = (value, null);
    }

    = string.Empty;

    /// <summary>Reads header texts from top to bottom.</summary>
    public static ColumnHeader Of(List<string> texts)
    {
        var read = texts.ConvertAll(HeaderText.Of);
        var unit = texts.Select(MoneyUnit.OfHeader).LastOrDefault(unit => unit is not null) ?? read.FindLast(text => text.Unit is not null)?.Unit;
        return new ColumnHeader(string.Join(" - ", texts), read.Count > 0 ? read[^1] : null, [.. read.SelectMany(text => text.Words)], read.Count, unit) { Sense = HeaderSense.Of(texts) };
    }
}
