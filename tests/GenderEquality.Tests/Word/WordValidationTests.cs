using System.IO.Compression;
using GenderEquality.Functions.Word;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Word;

public sealed class WordValidationTests
{
    private const string Paragraph = "<w:p><w:pPr><w:pStyle w:val=\"BodyText\" /></w:pPr><w:r><w:t>Đã tổ chức 3 lớp.</w:t></w:r></w:p>";
    private const string Row = "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\" /></w:tcPr><w:p /></w:tc></w:tr>";
    private const string Grid = "<w:tblPr><w:tblW w:w=\"4000\" w:type=\"dxa\" /></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\" /></w:tblGrid>";
    private const string Table = $"<w:tbl>{Grid}{Row}{Row}{Row}</w:tbl>{Paragraph}";

    public static TheoryData<string> Faulty =>
    [
        Paragraph.Replace("<w:pStyle w:val=\"BodyText\" />", "<w:jc w:val=\"center\" /><w:pStyle w:val=\"BodyText\" />", StringComparison.Ordinal),
        Paragraph.Replace("<w:r>", "<w:r><w:b />", StringComparison.Ordinal),
        Paragraph.Replace("<w:pStyle w:val=\"BodyText\" />", "<w:jc w:val=\"aslant\" />", StringComparison.Ordinal),
        Paragraph.Replace("<w:t>", "<w:br /><w:p /><w:t>", StringComparison.Ordinal),
        $"<w:tbl>{Grid}{Row}{Row.Replace("<w:tcPr>", "<w:tcPr><w:vMerge w:val=\"up\" />", StringComparison.Ordinal)}</w:tbl>{Paragraph}",
        $"<w:tbl>{Row}{Grid}{Row}</w:tbl>{Paragraph}",
        $"<w:tbl>{Grid}{Row}{Row}{Paragraph}</w:tbl>{Paragraph}",
        "<w:p><w:r><w:footnoteReference w:id=\"77\" /></w:r></w:p>",
        "<w:p><w:hyperlink r:id=\"rIdNowhere\"><w:r><w:t>đây</w:t></w:r></w:hyperlink></w:p>",
        $"<w:sdt><w:sdtContent>{Paragraph}<w:r /></w:sdtContent></w:sdt>",
        $"<w:tbl>{Grid}{Row}</w:tbl><w:tbl>{Row}{Grid}</w:tbl>{Paragraph}",
        $"<w:tbl>{Grid}{Paragraph}{Row}</w:tbl>{Paragraph}",
        $"<w:tbl>{Grid}<w:proofErr w:type=\"spellStart\" />{Row}</w:tbl>{Paragraph}<w:tbl><w:proofErr w:type=\"spellStart\" />{Row}{Grid}</w:tbl>{Paragraph}",
        $"<w:tbl>{Grid.Replace("<w:gridCol", "<w:p /><w:gridCol", StringComparison.Ordinal)}{Row}</w:tbl>{Paragraph}",
        $"<w:sdt><w:sdtContent><w:tbl>{Row}{Row}</w:tbl></w:sdtContent></w:sdt>{Paragraph}",
        $"<w:bookmarkStart w:id=\"9001\" w:name=\"một\" /><w:bookmarkEnd w:id=\"9001\" /><w:tbl>{Grid}{Row}<w:tr><w:tc><w:p><w:bookmarkStart w:id=\"9001\" w:name=\"một\" /><w:bookmarkEnd w:id=\"9001\" /></w:p></w:tc></w:tr></w:tbl>{Paragraph}",
    ];

    [Theory]
    [InlineData(Paragraph)]
    [InlineData(Table)]
    [InlineData(Paragraph + Table + Paragraph)]
    public void SoundFileIsValidWhetherItsShapesAreKnownOrNot(string added)
    {
        var file = Template(added);

        Assert.Empty(WordValidation.Errors(new MemoryStream(file)));
        Assert.Empty(WordValidation.ErrorsOfOwn(new MemoryStream(file)));
        Assert.Empty(WordValidation.ErrorsOfOwn(new MemoryStream(Template(added.Replace("3 lớp", "40 lớp", StringComparison.Ordinal)))));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void FaultIsFoundAndPlacedAsInTheWholeFileThoughEverythingElseIsKnown(string fault)
    {
        Assert.Empty(WordValidation.ErrorsOfOwn(new MemoryStream(Template(Paragraph + Table))));
        var file = Template(Paragraph + Table + fault + Paragraph);

        var errors = WordValidation.Errors(new MemoryStream(file));

        Assert.NotEmpty(errors);
        Assert.Equal(errors, WordValidation.ErrorsOfOwn(new MemoryStream(file)));
        Assert.Equal(errors, WordValidation.ErrorsOfOwn(new MemoryStream(file)));
    }

    [Fact]
    public void FaultInAPartIsFoundThoughTheFileIsKnownOtherwise()
    {
        var sound = Template(Paragraph);
        Assert.Empty(WordValidation.ErrorsOfOwn(new MemoryStream(sound)));

        using var file = new MemoryStream();
        file.Write(sound);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry("word/footnotes.xml")!.Open();
            var xml = new StreamReader(content).ReadToEnd();
            content.SetLength(0);
            using var writer = new StreamWriter(content);
            writer.Write(xml.Replace("<w:p>", "<w:b /><w:p>", StringComparison.Ordinal));
        }

        file.Position = 0;
        Assert.NotEmpty(WordValidation.ErrorsOfOwn(file));
    }

    private static byte[] Template(string added)
    {
        using var file = new MemoryStream();
        ReportTemplateWriter.Write(Readings.Campaign, Readings.Health, file);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry("word/document.xml")!.Open();
            var xml = new StreamReader(content).ReadToEnd();
            content.SetLength(0);
            using var writer = new StreamWriter(content);
            writer.Write(xml.Replace("<w:body>", "<w:body>" + added, StringComparison.Ordinal));
        }

        return file.ToArray();
    }
}
