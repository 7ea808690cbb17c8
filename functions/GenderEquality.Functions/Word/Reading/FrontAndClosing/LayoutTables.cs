using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>Recognises tables that only lay out the form of a document.</summary>
internal static partial class LayoutTables
{
    private const int LongestLayout = 2500;

    /// <summary>Whether a table only lays out heading block or signature, by what stands in it. A table with figures or a header row never does.</summary>
    public static TableLayout LayoutOf(SourceTable table)
    {
        if (table.Rows.Count > 8 || table.Rows.Sum(row => row.Cells.Count) > 24 || table.Rows.Any(row => row.Header || row.Cells.Any(cell => Figure().IsMatch(cell.Text))))
        {
            return TableLayout.None;
        }

        var text = string.Join('\n', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        if (text.Length > LongestLayout)
        {
            return TableLayout.None;
        }

        var key = TextKey.Of(text);
        return FormLines.IsNational(key) ? TableLayout.Opening
            : key.Contains("noi nhan", StringComparison.Ordinal) || text.Split('\n').Any(line => FormLines.IsSignature(line, TextKey.Of(line)) && !line.Any(char.IsLower)) ? TableLayout.Closing
            : TableLayout.None;
    }

    [GeneratedRegex(@"^\s*\d[\d.,\s]*%?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
