using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>A file of values, read.</summary>
/// <param name="Separator">What parts its cells.</param>
/// <param name="Rows">Its rows with their numbers from 1; null where there are more cells than anybody fills in.</param>
internal sealed record CsvContent(char Separator, IReadOnlyList<(int Number, IReadOnlyDictionary<int, string> Cells)>? Rows);

/// <summary>Reads a file of values as spreadsheets write it: UTF-8, or UTF-16 with its mark; parted by semicolons, tabs or commas, whichever its first line with any has most of.</summary>
internal static class CsvText
{
    private static readonly char[] Separators = [';', '\t', ','];

    // A cell takes a hundred times the memory of the sign that ends it: ten megabytes of separators would fill the process. Those within quotation marks count too.
    private const int MostCells = 300_000;
    private const int MostInRow = 1_000;

    /// <summary>What it holds; null where it is no such text.</summary>
    public static CsvContent? Read(ReadOnlySpan<byte> bytes)
    {
        if (Decode(bytes) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var first = FirstLine(text);
        var separator = Separators.MaxBy(one => first.Count(character => character == one));
        return new CsvContent(separator, Rows(text, separator));
    }

    private static string FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IndexOfAny(Separators) >= 0)
            {
                return line.ToString();
            }
        }

        return string.Empty;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Encoding encoding = bytes is [0xFF, 0xFE, ..] ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true) : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return encoding.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static List<(int Number, IReadOnlyDictionary<int, string> Cells)>? Rows(string text, char separator)
    {
        if (text.AsSpan().Count(separator) + text.AsSpan().Count('\n') > MostCells)
        {
            return null;
        }

        // A mark within a cell that does not begin with one is a letter like any other.
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), IgnoreBlankLines = false, BadDataFound = null });
        var rows = new List<(int, IReadOnlyDictionary<int, string>)>();
        while (parser.Read())
        {
            // The parser copies the whole row for each cell in it that it takes for malformed
            if (parser.Count > MostInRow)
            {
                return null;
            }

            rows.Add((rows.Count + 1, parser.Record!.Index().ToDictionary(cell => cell.Index + 1, cell => cell.Item)));
        }

        return rows;
    }
}
