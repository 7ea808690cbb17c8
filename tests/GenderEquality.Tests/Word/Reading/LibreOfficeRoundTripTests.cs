using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>The product's own template, filled in and saved by LibreOffice, which keeps some content controls and drops others: the same report is read.</summary>
public sealed class LibreOfficeRoundTripTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Where the answer stands, and so what the text of a control becomes of the hint.</summary>
    public static TheoryData<string> Places => ["over", "after", "before", "beside", "line"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task FilledTemplateReadsTheSame(string place)
    {
        var filled = FilledTemplate.Change(Readings.Health, document => Fill(document, place)).ToArray();
        var saved = await LibreOffice.ToDocx(filled);
        Assert.SkipWhen(saved.Length == 0, "LibreOffice is not installed.");

        using var direct = Readings.Read(new MemoryStream(filled));
        using var round = Readings.Read(new MemoryStream(saved));
        Assert.Equal(Expected(direct.Content!), Text(direct.Content!));
        Assert.Equal(Text(direct.Content!), Text(round.Content!));
        Assert.Equal(Cells(direct.Content!), Cells(round.Content!));
        Assert.Empty(round.Content!.Unplaced);
    }

    private static string Expected(ReportContent content) =>
        string.Join('\n', content.Sections.Select(section => $"{section.Key}/{section.Task}: Kết quả của mục {Mark(section)}: đã làm xong."));

    private static string Text(ReportContent content) =>
        string.Join('\n', content.Sections.Select(section => $"{section.Key}/{section.Task}: {Readings.Lines(section.Blocks).Trim('⏎', ' ', '\n')}"));

    private static string Mark(SectionContent section) => section.Task is { } task ? $"{section.Key} việc {task}" : $"{section.Key}";

    private static string Cells(ReportContent content) => string.Join('\n', content.Tables.SelectMany(
        table => table.Rows.SelectMany(row => row.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{table.Key}/{row.Key}/{cell.Key} = {cell.Value.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? cell.Value.Text}"))));

    private static void Fill(XDocument document, string place)
    {
        foreach (var control in document.Descendants(W + "sdt").ToList())
        {
            var tag = control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value;
            if (tag is not null && tag.StartsWith("section:", StringComparison.Ordinal))
            {
                Answer(control, $"Kết quả của mục {tag["section:".Length..].Replace("/task:", " việc ", StringComparison.Ordinal)}: đã làm xong.", place);
            }
            else if (tag?.Split('/') is [var table, _, var column] && table is "PL1" or "PL3" or "PL4" or "PL5" && !column.Contains("note", StringComparison.Ordinal))
            {
                Answer(control, "12", "over");
            }
            else if (tag?.Split('/') is ["PL1" or "PL3" or "PL4" or "PL5", _, _])
            {
                Answer(control, "Theo quý", place is "line" ? "over" : place);
            }
        }
    }

    private static void Answer(XElement control, string answer, string place)
    {
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        var content = control.Element(W + "sdtContent")!;
        var hint = string.Concat(content.Descendants(W + "t").Select(text => text.Value));
        string[] lines = place switch
        {
            "after" => [$"{hint} {answer}"],
            "before" => [$"{answer} {hint}"],
            "beside" => [hint + answer],
            "line" => [hint, answer],
            _ => [answer],
        };
        content.ReplaceNodes(content.Elements(W + "p").Any() ? lines.Select(line => new XElement(W + "p", Run(line))) : lines.Select(Run));
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
