using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>Series as a file of values that spreadsheets open: UTF-8 with its mark, parted by semicolons, decimal commas.</summary>
public static class SeriesCsv
{
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    /// <summary>The file: a line for each value.</summary>
    public static byte[] Write(IEnumerable<IndicatorSeries> series)
    {
        var text = new StringBuilder().Append('\uFEFF').AppendJoin(';', SeriesTexts.Columns.Select(Cell)).Append("\r\n");
        foreach (var one in series)
        {
            foreach (var point in one.Points)
            {
                text.AppendJoin(';', Cell(one.Row), Cell(one.Name), Cell(one.Indicator.Unit), point.Year.ToString(CultureInfo.InvariantCulture), point.Value.ToString(Numbers), Cell(SeriesTexts.Source(point.Source))).Append("\r\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A cell that begins so would be taken for a formula
    private static string Cell(string text) => $"\"{(text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" : string.Empty)}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
