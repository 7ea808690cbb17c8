using System.Text;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>Reads a file of values as spreadsheets write it: UTF-8, or UTF-16 with its mark; parted by semicolons, tabs or commas, whichever its first line with any has most of.</summary>
internal static class CsvText
{
    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>Its rows with their numbers from 1 and what parts their cells; null where it is no such text.</summary>
    public static (char Separator, IReadOnlyList<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows)? Read(ReadOnlySpan<byte> bytes)
    {
        if (Decode(bytes) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var first = text.Split('\n').FirstOrDefault(line => line.AsSpan().IndexOfAny(Separators) >= 0) ?? string.Empty;
        var separator = Separators.MaxBy(one => first.Count(character => character == one));
        return (separator, Rows(text, separator));
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

    // A cell in quotation marks may hold separators and line breaks; a mark in it stands twice.
    private static List<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows(string text, char separator)
    {
        var rows = new List<(int, IReadOnlyDictionary<int, string>)>();
        var (cells, cell, quoted) = (new Dictionary<int, string>(), new StringBuilder(), false);
        var number = 1;
        void EndCell()
        {
            cells[cells.Count + 1] = cell.ToString();
            cell.Clear();
        }

        for (var at = 0; at <= text.Length; at++)
        {
            var character = at < text.Length ? text[at] : '\n';
            if (quoted && at < text.Length)
            {
                var ends = character is '"' && !(at + 1 < text.Length && text[at + 1] is '"');
                quoted = !ends;
                cell.Append(character, ends ? 0 : 1);
                at += character is '"' && !ends ? 1 : 0;
            }
            else if (character is '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (character == separator)
            {
                EndCell();
            }
            else if (character is '\n')
            {
                EndCell();
                rows.Add((number++, cells));
                cells = [];
            }
            else
            {
                cell.Append(character);
            }
        }

        return rows;
    }
}
