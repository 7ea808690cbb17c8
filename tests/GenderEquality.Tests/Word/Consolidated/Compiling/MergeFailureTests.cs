using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Word.SampleReport;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Footnote = GenderEquality.Functions.Reports.Content.Footnote;
using Paragraph = GenderEquality.Functions.Reports.Content.Paragraph;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Tests.Word.Consolidated.Compiling;

/// <summary>Where other tools' merged documents break.</summary>
public sealed class MergeFailureTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public void RestartedAndContinuedListsKeepTheNumbersThatTheirReadersSaw()
    {
        using var file = Merged(With(Campaign, "so-a", "I", Item("1.", "Một"), Item("2.", "Hai")), With(Campaign, "so-b", "I", Item("3.", "Ba"), Item("1.", "Lại một")));
        Assert.Equal(["1.Một", "2.Hai", "3.Ba", "1.Lại một"], Items(file).Select(item => item.InnerText));
        Assert.Empty(file.Body.Descendants<NumberingProperties>());
        Assert.Null(file.Main.NumberingDefinitionsPart);
    }

    [Fact]
    public void ListItemsHangBesideTheirMarkers()
    {
        using var file = Merged(With(Campaign, "so-a", "I", Item("-", "Một"), Item("+", "Bậc hai", level: 1)));
        var indents = Items(file).Select(item => item.ParagraphProperties!.Indentation!).ToList();
        Assert.All(indents, indent => Assert.True(int.Parse(indent.Hanging!.Value!, null) >= 360));
        Assert.True(int.Parse(indents[1].Left!.Value!, null) > int.Parse(indents[0].Left!.Value!, null));
    }

    [Fact]
    public void OnlyTheFormsOwnStylesAreInTheDocumentAndOneDefaultOfEachType()
    {
        using var file = Merged(With(Campaign, "so-a", "I", Everything()), With(Campaign, "so-b", "I", Everything()));
        var styles = file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToList();
        Assert.All(styles.Where(style => style.Default?.Value == true).GroupBy(style => style.Type!.Value), group => Assert.Single(group));
        var known = styles.Select(style => style.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        Assert.All(file.Body.Descendants<ParagraphStyleId>(), id => Assert.Contains(id.Val!.Value!, known));
        Assert.All(file.Body.Descendants<RunStyle>(), id => Assert.Contains(id.Val!.Value!, known));
        Assert.All(file.Body.Descendants<W.TableStyle>(), id => Assert.Contains(id.Val!.Value!, known));
    }

    [Fact]
    public void RepeatedPictureIsStoredOnceAndDrawnEachTimeUnderItsOwnNumber()
    {
        using var file = Merged(With(Campaign, "so-a", "I", new Paragraph([Picture(), Picture()])), With(Campaign, "so-b", "I", new Paragraph([Picture()])));
        Assert.Single(file.Main.ImageParts);
        var numbers = file.Body.Descendants<DW.DocProperties>().Select(properties => properties.Id!.Value).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.Equal(3, file.Body.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Count());
    }

    [Fact]
    public void DifferentPicturesOfTheSameNameStayApart()
    {
        byte[] other = [.. Png, 0];
        var reports = new[] { With(Campaign, "so-a", "I", new Paragraph([Picture()])), With(Campaign, "so-b", "I", new Paragraph([new GenderEquality.Functions.Reports.Content.Picture("other", 10, 10)])) };
        reports[1] = reports[1] with { Content = reports[1].Content with { Media = [new MediaItem("other", "image/png", other.Length)] } };
        using var document = new Compilation(Campaign);
        foreach (var report in reports)
        {
            document.Add(report, id => new MemoryStream(string.Equals(id, "other", StringComparison.Ordinal) ? other : Png));
        }

        using var empty = new Compilation(Campaign);
        using var file = new WordFile(Write(document, Add(empty, Campaign, [])));
        Assert.Equal([Png.Length, other.Length], file.Main.ImageParts.Select(part => (int)part.GetStream().Length).Order());
    }

    [Fact]
    public void PictureIsFittedToThePageInItsProportions()
    {
        using var file = Merged(With(Campaign, "so-a", "I", new Paragraph([Picture(20_000_000, 5_000_000)])));
        var extent = file.Body.Descendants<DW.Extent>().First();
        Assert.Equal(9072 * 635, extent.Cx!.Value);
        Assert.InRange(extent.Cx.Value / (double)extent.Cy!.Value, 3.99, 4.01);
    }

    [Fact]
    public void FootnotesOfSeveralReportsKeepTheirOwnText()
    {
        using var file = Merged(With(Campaign, "so-a", "I", Noted("Chú thích A")), With(Campaign, "so-b", "I", Noted("Chú thích B")));
        var notes = file.Main.FootnotesPart!.Footnotes!.Elements<W.Footnote>().ToDictionary(note => note.Id!.Value, note => note.InnerText.Trim());
        Assert.Equal(["Chú thích A", "Chú thích B"], file.Body.Descendants<FootnoteReference>().Select(reference => notes[reference.Id!.Value]));
        Assert.Contains(-1, notes.Keys);
        Assert.Contains(0, notes.Keys);
    }

    [Fact]
    public void TableOfALandscapeSectionIsFittedToThePortraitPage()
    {
        var wide = new TableBlock([.. Enumerable.Repeat(1400, 12)], [new TableBlockRow([.. Enumerable.Range(0, 12).Select(i => Cell("Cột " + i))])]);
        using var file = Merged(With(Campaign, "so-a", "I", wide));
        var widths = file.Control("section:I").Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, null)).ToList();
        Assert.Equal(12, widths.Count);
        Assert.Equal(9072, widths.Sum());
    }

    [Fact]
    public void NestedTablesMergesAndCellsWithoutAParagraphAreValid()
    {
        var bare = new TableBlock([1000, 1000], [new TableBlockRow([new TableBlockCell([])]), new TableBlockRow([new TableBlockCell([Table()]), Cell("x")])]);
        DocxAssert.Valid(Write(Campaign, [With(Campaign, "so-a", "I", Table(), bare, bare)]));
    }

    [Fact]
    public void CharactersThatXmlForbidsAreLeftOut()
    {
        var bytes = Write(Campaign, [With(Campaign, "so-a", "I", P("Kết\u0001 quả\uFFFF tốt \uD83D\uDE00 \uD83D."))]);
        DocxAssert.Valid(bytes);
        using var file = new WordFile(bytes);
        Assert.Contains("Kết quả tốt \U0001F600 .", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void PictureOfAKindThatWordDoesNotShowLeavesItsDescription()
    {
        var report = With(Campaign, "so-a", "I", new Paragraph([Picture()]));
        report = report with { Content = report.Content with { Media = [Media with { ContentType = "image/svg+xml" }] } };
        using var file = Merged(report);
        Assert.Contains("[Tọa đàm]", file.Text, StringComparison.Ordinal);
        Assert.Empty(file.Main.ImageParts);
    }

    [Fact]
    public void AddressUsedTwiceIsOneRelationship()
    {
        var linked = new Paragraph([new TextRun("tin") { Link = "https://example.vn/a?b=1&c=2" }]);
        using var file = Merged(With(Campaign, "so-a", "I", linked), With(Campaign, "so-b", "II.1", linked));
        Assert.Equal("https://example.vn/a?b=1&c=2", Assert.Single(file.Main.HyperlinkRelationships).Uri.OriginalString);
        Assert.Equal(2, file.Body.Descendants<Hyperlink>().Count());
    }

    [Fact]
    public void MainPartDeclaresItsPrefixesOnce()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(Campaign, [With(Campaign, "so-a", "I", Everything())])));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        var xml = reader.ReadToEnd();
        Assert.Equal(1, xml.Split("xmlns:w=").Length - 1);
        Assert.Equal(1, xml.Split("xmlns:r=").Length - 1);
    }

    private static Paragraph Noted(string note) => new([new TextRun("Nội dung"), new Footnote([P(note)])]);

    private static WordFile Merged(params SubmittedReport[] reports)
    {
        var bytes = Write(Campaign, reports);
        DocxAssert.Valid(bytes);
        return new WordFile(bytes);
    }

    private static IEnumerable<W.Paragraph> Items(WordFile file) =>
        file.Body.Descendants<W.Paragraph>().Where(paragraph => string.Equals(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, "ListParagraph", StringComparison.Ordinal));
}
