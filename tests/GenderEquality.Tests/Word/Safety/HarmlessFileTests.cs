using System.IO.Compression;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Safety;

/// <summary>What is unusual and harms nobody is read; what of it is of no use is left out and told.</summary>
public sealed class HarmlessFileTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    [Fact]
    public void CharactersBeyondTheBasicPlaneAreText()
    {
        using var report = Read("reading/01-emoji-refused-as-damaged", "quan-hong-bang");
        Assert.Equal("UBND quận đã ban hành kế hoạch 📊", Readings.Lines(Readings.Section(report.Content!, "I")));
        Assert.DoesNotContain(report.Findings, finding => string.Equals(finding.Code, FindingCodes.CharactersRemoved.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("😀 đầu dòng, giữa 🎉 và cuối 𝟚")]
    [InlineData("👩‍👧 chữ 𠀀\u00A0📊")]
    public void TheyMayStandAnywhere(string text) =>
        Assert.Equal(text.Replace('\u00A0', ' '), Readings.Lines(Readings.Blocks(P(text))));

    [Fact]
    public void AttachedTemplateIsLeftOutAndTold()
    {
        using var report = Read("reading/02-attached-template-refused", "quan-le-chan");
        Assert.StartsWith("Nội dung mục I:", Readings.Lines(Readings.Section(report.Content!, "I")), StringComparison.Ordinal);
        var finding = Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.LinkLeftOut.Code, StringComparison.Ordinal));
        Assert.Equal("Normal.dotm", finding.Read);
    }

    [Fact]
    public void PrinterSettingsOfAMacAreNoXml()
    {
        using var report = Read("reading/03-mac-printer-settings-refused", "quan-le-chan");
        Assert.StartsWith("Nội dung mục I:", Readings.Lines(Readings.Section(report.Content!, "I")), StringComparison.Ordinal);
    }

    [Fact]
    public void PhotographMayHoldTheWordsOfADocumentType()
    {
        var document = new DocxBuilder();
        var picture = document.Part("media/image1.jpeg", "image", "image/jpeg", [0xFF, 0xD8, 0xFF, .. "<!DOCTYPE x>"u8]);
        Assert.Equal("a▣", Readings.Lines(Readings.Blocks(document, $"<w:p>{R("a")}{Picture(picture)}</w:p>")));
    }

    [Theory]
    [InlineData("attachedTemplate", "http://mau.example.vn/to-trinh.dotm", true)]
    [InlineData("mailMergeSource", @"file:///C:\danh-sach.xlsx", true)]
    [InlineData("image", "https://example.vn/anh.png", false)]
    [InlineData("oleObject", @"file:///C:\so-lieu.xlsx", false)]
    public void WhatMerelyPointsOutsideIsLeftOut(string kind, string target, bool isTold)
    {
        var document = new DocxBuilder();
        document.External(kind, target);
        Readings.Blocks(document, P("Đã làm."));
        Assert.Equal(isTold, Readings.CodesOf(document).Contains(FindingCodes.LinkLeftOut.Code, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("theme", "NULL")]
    [InlineData("hdphoto", "NULL")]
    [InlineData("printerSettings", "file:///C:/may-in.bin")]
    [InlineData("attachedToolbars", "Normal.dotm")]
    [InlineData("mot-loai-moi", "a.xml")]
    public void WhatWordDoesNotFetchIsLeftOutAndTold(string kind, string target)
    {
        var document = new DocxBuilder().Body(P("x"));
        document.External(kind, target);
        Assert.Contains(FindingCodes.LinkLeftOut.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void WordsOfAnInsertedPageAreNoScript()
    {
        var document = new DocxBuilder();
        var id = document.Part("c.htm", "aFChunk", "text/html", System.Text.Encoding.UTF8.GetBytes("<html><body><p>Tham số only=1, on air=2</p></body></html>"));
        Assert.Equal("Tham số only=1, on air=2", Readings.Lines(Readings.Blocks(document, $"<w:altChunk r:id=\"{id}\"/>")));
    }

    [Fact]
    public void OlderDocumentInsertedAsAWholeIsTold()
    {
        var document = new DocxBuilder();
        var id = document.Part("c.doc", "aFChunk", "application/msword", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[90]]);
        Assert.Contains("GE320", Readings.CodesOf(document.Body(P("x"), $"<w:altChunk r:id=\"{id}\"/>")));
    }

    [Fact]
    public void LinkedPictureIsNamedWhereItStands()
    {
        var document = new DocxBuilder();
        var link = document.External("image", "file:///D:/anh.jpg");
        Readings.Blocks(document, $"<w:p>{R("Ảnh")}{Picture(link).Replace("r:embed", "r:link", StringComparison.Ordinal)}</w:p>");
        using var report = Readings.Read(document.Build());
        Assert.Equal("Mục I", Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.PictureDropped.Code, StringComparison.Ordinal)).Place);
    }

    [Theory]
    [InlineData("embeddings/oleObject1.bin", "oleObject", "application/vnd.openxmlformats-officedocument.oleObject", false)]
    [InlineData("embeddings/a.xlsx", "package", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true)]
    public void ObjectOfAnotherProgramLeavesItsPreview(string name, string kind, string type, bool isPackage)
    {
        var document = new DocxBuilder();
        document.Part(name, kind, type, isPackage ? Zip("xl/workbook.xml") : Compound);
        var picture = document.Part("media/image1.png", "image", "image/png", Png);
        Assert.Equal("a▣", Readings.Lines(Readings.Blocks(document, $"""<w:p>{R("a")}<w:r><w:object><v:shape style="width:72pt;height:36pt"><v:imagedata r:id="{picture}"/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r></w:p>""")));
        Assert.Contains(FindingCodes.ObjectAsPicture.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void ObjectWithoutPreviewIsTold()
    {
        var document = new DocxBuilder();
        document.Part("embeddings/oleObject1.bin", "oleObject", "application/vnd.openxmlformats-officedocument.oleObject", Compound);
        Readings.Blocks(document, $"<w:p>{R("a")}<w:r><w:object><o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r></w:p>");
        Assert.Contains(FindingCodes.ObjectDropped.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void ChartOfTheNewTypeWithItsWorkbookIsNamed()
    {
        var document = new DocxBuilder();
        var chart = document.Part("charts/chartEx1.xml", "chartEx", "application/vnd.ms-office.chartex+xml", "<c/>"u8.ToArray());
        document.Part("embeddings/book.xlsx", "x", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip("xl/workbook.xml"));
        document.Entry("word/charts/_rels/chartEx1.xml.rels", Encoding.UTF8.GetBytes("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/package" Target="../embeddings/book.xlsx"/></Relationships>"""));
        Readings.Blocks(document, $"""<w:p>{R("a")}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="c"><cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="{chart}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""");
        Assert.Contains(FindingCodes.ChartDropped.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void FieldsThatStayAtHomeAreRead()
    {
        string Field(string instruction) => $"""<w:p><w:fldSimple w:instr="{Escape(instruction)}">{R("xong")}</w:fldSimple></w:p>""";
        Assert.Equal("xong\nxong\nxong", Readings.Lines(Readings.Blocks(Field(@"INCLUDEPICTURE ""C:\\anh\\a.png"" \d") + Field("PAGE \\* MERGEFORMAT") + Field(@"LINK Excel.Sheet.12 ""D:\\so lieu.xlsx"" ""Sheet1!R1C1"" \a \p"))));
    }

    private static byte[] Zip(string entry)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    private static ReadReport Read(string name, string agency)
    {
        using var file = CaseFile.Open(name);
        var copy = new MemoryStream();
        file.CopyTo(copy);
        var report = ReportReader.Read(copy, new ExpectedReport(Readings.Campaign, Readings.Campaign.FindAgency(AgencyCode.Parse(agency))!));
        Assert.DoesNotContain(report.Findings, finding => finding.Refuses);
        return report;
    }
}
