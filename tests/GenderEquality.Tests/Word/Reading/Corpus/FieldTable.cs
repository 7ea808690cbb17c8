using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>A report with one appendix, drawn as text: the first line names it, its agency and the title, every other line is a row of cells between "¦" as <see cref="CorpusTable"/>
/// draws them, a line "---" parts two tables, and a line after "P:" is a paragraph. What a cell means stands behind it: "12 @district.leaders", "1.234 @total.leaders=1234"; "=?" where it is to be asked about.</summary>
internal static partial class FieldTable
{
    /// <summary>The documents of a text, parted by blank lines.</summary>
    public static IEnumerable<CorpusDocument> Of(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(one => Document(one.Trim('\n').Split('\n')));

    private static CorpusDocument Document(string[] lines)
    {
        var head = lines[0].TrimStart('#', ' ').Split(" ¦ ");
        var (table, figures, body, rows) = (head[1], new List<CorpusFigure>(), string.Empty, new CorpusTable());
        foreach (var line in lines[1..])
        {
            if (line.StartsWith("P:", StringComparison.Ordinal) || line is "---")
            {
                body += rows.IsEmpty ? string.Empty : rows.ToString();
                body += DocxBuilder.P(line is "---" ? string.Empty : line[2..]);
                rows = new CorpusTable();
            }
            else
            {
                rows.Row(Cells(line, table, figures));
            }
        }

        var title = Readings.Campaign.Tables.First(other => other.Key == TableKey.Parse(table)).Title.ToUpperInvariant();
        return new CorpusDocument(head[0], head.ElementAtOrDefault(2) ?? "quan-hong-bang",
            DocxBuilder.P("I. Công tác lãnh đạo, chỉ đạo") + DocxBuilder.P("Đã ban hành kế hoạch.") + DocxBuilder.P(title) + body + rows + DocxBuilder.P(string.Empty), figures);
    }

    private static List<string> Cells(string line, string table, List<CorpusFigure> figures)
    {
        var (texts, label) = (new List<string>(), string.Empty);
        foreach (var cell in line.Split('¦'))
        {
            var match = Meant().Match(cell);
            var text = (match.Success ? cell[..match.Index] : cell).Trim().Replace("\\n", "\n", StringComparison.Ordinal);
            texts.Add(text);
            if (match.Success)
            {
                figures.Add(new CorpusFigure(table, match.Groups["row"].Value is "" ? label : match.Groups["row"].Value, match.Groups["column"].Value, Value(match.Groups["value"].Value, text), text) { Label = label });
            }
            else if (text.Any(char.IsLetter) && text.Length > 2)
            {
                label = Mark().Replace(text, string.Empty);
            }
        }

        return texts;
    }

    private static decimal? Value(string meant, string text) =>
        meant is "?" ? null : decimal.Parse(meant.Length > 0 ? meant : Mark().Replace(text, string.Empty), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*@(?<row>[\w.:/-]*)\.(?<column>[a-z]+)(=(?<value>\S+))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meant();

    [GeneratedRegex(@"^(>\d|v|\^)\|", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
