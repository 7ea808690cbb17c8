using System.Xml.Linq;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Whatever an officer types after, before, into or over a hint of the template, the hint's own words never enter the report.</summary>
public sealed class HintTests
{
    private const string Answer = "Đã ban hành Kế hoạch số 12/KH-SYT ngày 05/01/2024.";

    private const string OrNothing = "Nếu không có nội dung, ghi: Không phát sinh.";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string Hint = $"{Readings.Campaign.Outline.First(section => section.Key == SectionKey.Parse("I")).Guidance} {OrNothing}";

    public static TheoryData<string, string> Typed => new()
    {
        { "after", Hint + Answer },
        { "after a blank", $"{Hint} {Answer}" },
        { "before", $"{Answer} {Hint}" },
        { "into the middle", Hint.Insert(Hint.IndexOf("các kế hoạch", StringComparison.Ordinal), Answer + " ") },
        { "between sentences", Hint.Insert(Hint.LastIndexOf("Nếu", StringComparison.Ordinal), Answer + " ") },
        { "over the end", Hint[..Hint.IndexOf("; việc kiện toàn", StringComparison.Ordinal)] + ": " + Answer },
        { "over the beginning", Answer + " " + Hint[Hint.IndexOf("việc kiện toàn", StringComparison.Ordinal)..] },
        { "beside one sentence of it", $"{OrNothing} {Answer}" },
        { "beside another one of the template's", $"Bấm vào đây để nhập nội dung. {Answer}" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void WordsOfTheHintAreTakenOut(string where, string text)
    {
        foreach (var way in (Func<XElement, object[]>[])[InControl, WithoutControl, WithMark])
        {
            Assert.Equal(Answer, $"{Lines(way, Run(text))}");
        }

        Assert.NotEmpty(where);
    }

    [Fact]
    public void TextTypedBehindAHintInItsOwnColourIsTheAnswer()
    {
        foreach (var way in (Func<XElement, object[]>[])[InControl, WithoutControl, WithMark])
        {
            Assert.Equal(Answer, Lines(way, Coloured(Hint), Run(Answer)));
            Assert.Equal(Answer, Lines(way, Run(Answer), new XElement(W + "r", new XElement(W + "br")), Coloured(Hint)));
        }
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("FF0000")]
    public void UntouchedHintIsNoneWhateverItsColour(string colour)
    {
        foreach (var way in (Func<XElement, object[]>[])[InControl, WithoutControl, WithMark])
        {
            Assert.Equal(string.Empty, Lines(way, Coloured(Hint, colour)));
        }
    }

    [Fact]
    public void HintBrokenIntoParagraphsIsNone()
    {
        var at = Hint.IndexOf("việc kiện toàn", StringComparison.Ordinal);
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "section:I" ? $"{Hint[..at]}\n{Answer}\n{Hint[at..]}" : null));
        Assert.Equal(Answer, Readings.Lines(Readings.Section(report.Content!, "I")));
    }

    [Fact]
    public void WordsThatAHintSharesStay()
    {
        const string Own = "Kế hoạch, công văn đã ban hành: 3; phân công lãnh đạo phụ trách.";
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "section:I" ? Own : null));
        Assert.Equal(Own, Readings.Lines(Readings.Section(report.Content!, "I")));
    }

    [Fact]
    public void NothingToReportBehindAHintIsAnAnswer()
    {
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "section:I" ? $"{Hint} Không phát sinh." : null));
        Assert.True(report.Content!.Sections.Single().NothingToReport);
    }

    [Theory]
    [InlineData("…57,5", 57.5)]
    [InlineData("57,5…", 57.5)]
    [InlineData("… 57,5", 57.5)]
    [InlineData("…", null)]
    public void HintsOfCellsAreNoPartOfTheFigure(string text, double? expected)
    {
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "PL5/city-budget/planned" ? text : null));
        Assert.Equal((decimal?)expected, Readings.Cell(report.Content!, "PL5", "city-budget", "planned")?.Number);
    }

    [Theory]
    [InlineData("có/không: có", 1)]
    [InlineData("có/khôngkhông", 0)]
    [InlineData("có có/không", 1)]
    [InlineData("có/không", null)]
    public void HintsOfYesAndNoAreNoPartOfTheAnswer(string text, int? expected)
    {
        using var report = Readings.Read(FilledTemplate.Create(Readings.Health, tag => tag is "PL1/4.4/value" ? text : null));
        Assert.Equal(expected, Readings.Cell(report.Content!, "PL1", "4.4", "value")?.Number);
    }

    private static string Lines(Func<XElement, object[]> way, params object[] runs)
    {
        using var report = Readings.Read(FilledTemplate.Change(Readings.Health, document =>
        {
            var control = document.Descendants(W + "sdt").First(control => string.Equals(control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value, "section:I", StringComparison.Ordinal));
            control.Element(W + "sdtContent")!.ReplaceNodes(new XElement(W + "p", runs.Select(run => new XElement((XElement)run))));
            control.ReplaceWith(way(control));
        }));
        Assert.Empty(report.Content!.Unplaced);
        return Readings.Lines(Readings.Section(report.Content, "I")).Trim('⏎', ' ');
    }

    private static object[] InControl(XElement control)
    {
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        return [new XElement(control)];
    }

    private static object[] WithoutControl(XElement control) => [.. control.Element(W + "sdtContent")!.Elements().Select(element => new XElement(element))];

    private static object[] WithMark(XElement control) => [new XElement(control)];

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Coloured(string text, string colour = "808080")
    {
        var run = Run(text);
        run.AddFirst(new XElement(W + "rPr", new XElement(W + "color", new XAttribute(W + "val", colour))));
        return run;
    }
}
