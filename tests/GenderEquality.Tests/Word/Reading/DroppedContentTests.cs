using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>What is left out or changed is said, with its place and what was read.</summary>
public sealed class DroppedContentTests
{
    private const string Shape = """<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="s"><wps:wsp><wps:spPr><a:prstGeom prst="{0}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";

    [Fact]
    public void CommentsAreDroppedAndCounted()
    {
        var document = new DocxBuilder();
        document.WordPart("comments", "comments", $"""<w:comment w:id="0" w:author="A">{P("Xem lại số này")}</w:comment><w:comment w:id="1" w:author="A">{P("Bỏ câu này")}</w:comment>""");
        string Commented(int id, string text) => $"""<w:commentRangeStart w:id="{id}"/>{R(text)}<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""";
        Assert.Equal("Mở 05 lớp", Readings.Lines(Readings.Blocks(document, $"<w:p>{Commented(0, "Mở 05")}{Commented(1, " lớp")}</w:p>")));
        var finding = Single(document, FindingCodes.CommentsDropped);
        Assert.Null(finding.Place);
        Assert.Contains("2 ghi chú", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOfABoxIsShown()
    {
        var document = new DocxBuilder();
        Readings.Blocks(document, $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("Trong khung")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        var finding = Single(document, FindingCodes.TextBoxAsText);
        Assert.Equal(("Mục I", "Trong khung"), (finding.Place, finding.Read));
    }

    [Fact]
    public void ObjectOfAnotherProgramLeavesItsPicture()
    {
        var document = new DocxBuilder();
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Assert.Equal("Bảng▣", Readings.Lines(Readings.Blocks(document, $"""<w:p>{R("Bảng")}<w:r><w:object><v:shape style="width:72pt;height:36pt"><v:imagedata r:id="{picture}"/></v:shape></w:object></w:r></w:p>""")));
        Single(document, FindingCodes.ObjectAsPicture);
    }

    [Theory]
    [InlineData("flowChartProcess", true)]
    [InlineData("line", false)]
    [InlineData("straightConnector1", false)]
    public void DrawingsAreNamedButNotTheLinesUnderHeadings(string preset, bool isNamed)
    {
        var document = new DocxBuilder();
        Readings.Blocks(document, $"<w:p>{R("a")}{Shape.Replace("{0}", preset, StringComparison.Ordinal)}</w:p>");
        Assert.Equal(isNamed, Readings.CodesOf(document).Contains(FindingCodes.ShapeDropped.Code, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("VPS Times", "Bình ðÆng", true)]
    [InlineData("VPS Times", "Bình đẳng", false)]
    [InlineData("Times New Roman", "Bình ðÆng", false)]
    public void TextInAnUnknownEncodingIsToldWithItsPlace(string font, string text, bool isTold)
    {
        var document = new DocxBuilder();
        Readings.Blocks(document, $"<w:p>{R(text, $"""<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>""")}</w:p>");
        Assert.Equal(isTold, Readings.CodesOf(document).Contains(FindingCodes.LegacyFontUnknown.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void CharactersThatCannotBeShownAreToldOf()
    {
        var document = new DocxBuilder();
        Assert.Equal("ab", Readings.Lines(Readings.Blocks(document, "<w:p><w:r><w:t>a&#x1;b</w:t></w:r></w:p>")));
        Single(document, FindingCodes.CharactersRemoved);
    }

    [Fact]
    public void AChartIsNamedWithItsPlace()
    {
        var document = new DocxBuilder();
        Readings.Blocks(document, $"<w:p>{R("a")}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"c\"><c:chart r:id=\"rId9\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        Assert.Equal("Mục I", Single(document, FindingCodes.ChartDropped).Place);
    }

    [Fact]
    public void AVideoLeavesItsPreview()
    {
        var document = new DocxBuilder();
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        var video = Picture(picture).Replace($"<a:blip r:embed=\"{picture}\"/>", $"<a:blip r:embed=\"{picture}\"><a:extLst><a:ext><a:webVideoPr/></a:ext></a:extLst></a:blip>", StringComparison.Ordinal);
        Assert.Equal("a▣", Readings.Lines(Readings.Blocks(document, $"<w:p>{R("a")}{video}</w:p>")));
        Single(document, FindingCodes.MediaDropped);
    }

    [Fact]
    public void HiddenTextIsLeftOutAndTold()
    {
        var document = new DocxBuilder();
        Assert.Equal("còn", Readings.Lines(Readings.Blocks(document, $"<w:p>{R("ẩn ", "<w:vanish/>")}{R("còn")}</w:p>")));
        Single(document, FindingCodes.HiddenTextDropped);
    }

    [Fact]
    public void AFileWithinTheFileIsLeftOutAndTold()
    {
        var document = new DocxBuilder();
        Readings.Blocks(document, $"{P("a")}<w:altChunk r:id=\"rId9\"/>");
        Single(document, FindingCodes.ContentDropped);
    }

    private static Finding Single(DocxBuilder document, FindingCode code)
    {
        using var report = Readings.Read(document.Build());
        return Assert.Single(report.Findings, finding => string.Equals(finding.Code, code.Code, StringComparison.Ordinal));
    }
}
