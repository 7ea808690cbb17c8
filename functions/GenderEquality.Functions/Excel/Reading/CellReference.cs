using System.Globalization;
using System.Runtime.InteropServices;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>A place in a sheet, counted from 1 as its rows are.</summary>
/// <param name="Row">Row.</param>
/// <param name="Column">Column: 1 is A.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellReference(int Row, int Column)
{
    /// <summary>Last row of any sheet.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Last column of any sheet: XFD.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Reads "AB12"; null for anything else.</summary>
    public static CellReference? Read(ReadOnlySpan<char> text)
    {
        var column = 0;
        var at = 0;
        while (at < text.Length && at < 3 && char.IsAsciiLetter(text[at]))
        {
            column = (column * 26) + (char.ToUpperInvariant(text[at++]) - 'A' + 1);
        }

        return column is > 0 and <= MostColumns && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows
            ? new CellReference(row, column)
            : null;
    }

    /// <summary>As spreadsheet programs show it.</summary>
    public override string ToString()
    {
        var letters = string.Empty;
        for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{Row}");
    }
}

/// <summary>A rectangle of cells that are merged into one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedRange(CellReference From, CellReference To)
{
    /// <summary>Reads "B2:C5"; null for anything else, and for a single cell.</summary>
    public static MergedRange? Read(string? text)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && CellReference.Read(text.AsSpan(0, colon)) is { } from && CellReference.Read(text.AsSpan(colon + 1)) is { } to
            && from.Row <= to.Row && from.Column <= to.Column && from != to
            ? new MergedRange(from, to)
            : null;
    }
}
