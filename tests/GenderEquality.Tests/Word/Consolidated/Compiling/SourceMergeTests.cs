using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Consolidation;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace GenderEquality.Tests.Word.Consolidated.Compiling;

/// <summary>Files that break other tools' merged documents, through reading and consolidation: two agencies, each with two default
/// paragraph styles, localised style ids, numbering under the same ids, a picture under the same name and drawing id, both kinds of notes, comments, a
/// landscape section, a nested table, a cell without a paragraph and SmartArt.</summary>
public sealed class SourceMergeTests
{
    private static readonly string[] Agencies = ["so-noi-vu", "so-y-te"];

    [Fact]
    public void EverythingOfBothReportsIsInOneValidDocument()
    {
        var bytes = Merge();
        DocxAssert.Valid(bytes);
        using var file = new WordFile(bytes);
        foreach (var agency in Agencies)
        {
            Assert.Contains($"Họp giao ban {agency}", file.Text, StringComparison.Ordinal);
            Assert.Contains($"Bảng trong bảng {agency}", file.Text, StringComparison.Ordinal);
            Assert.Contains($"Sơ đồ {agency}", file.Text, StringComparison.Ordinal);
            Assert.Contains($"Trang ngang {agency}", file.Text, StringComparison.Ordinal);
        }

        Assert.Null(file.Main.WordprocessingCommentsPart);
        Assert.DoesNotContain("Ý kiến", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsOfBothBeginAnewAsTheirReadersSawThem()
    {
        using var file = new WordFile(Merge());
        var items = file.Body.Descendants<Paragraph>().Where(paragraph => paragraph.InnerText.Contains("Đầu việc ", StringComparison.Ordinal)).Select(paragraph => paragraph.InnerText);
        Assert.Equal(["1.Đầu việc so-noi-vu", "2.Đầu việc tiếp so-noi-vu", "1.Đầu việc so-y-te", "2.Đầu việc tiếp so-y-te"], items);
    }

    [Fact]
    public void PicturesOfTheSameNameStayApartUnderDrawingIdsOfTheirOwn()
    {
        using var file = new WordFile(Merge());
        Assert.Equal(2, file.Main.ImageParts.Select(part => Hash(part)).Distinct().Count());
        var ids = file.Body.Descendants<DW.DocProperties>().Select(properties => properties.Id!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void FootnotesAndEndnotesOfBothKeepTheirText()
    {
        using var file = new WordFile(Merge());
        var notes = file.Main.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(note => note.InnerText.Trim()).Where(text => text.Length > 0).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(Agencies.SelectMany(agency => (string[])[$"Chân trang {agency}", $"Cuối bài {agency}"]).ToHashSet(StringComparer.Ordinal), notes);
        Assert.Equal(4, file.Body.Descendants<FootnoteReference>().Count());
    }

    private static string Hash(ImagePart part)
    {
        using var stream = part.GetStream();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }

    private static byte[] Merge()
    {
        var campaign = Readings.Campaign;
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var document = new Compilation(campaign);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, null, Attempt: 0)).ToList();
        foreach (var code in Agencies)
        {
            var agency = campaign.FindAgency(AgencyCode.Parse(code))!;
            using var file = Source(code).Build();
            using var report = ReportReader.Read(file, new ExpectedReport(campaign, agency));
            var contribution = SubmittedReports.Of(campaign, code) with { Content = report.Content! };
            document.Add(draft.Add(contribution), report.OpenMedia);
            standings[standings.FindIndex(standing => standing.Agency == agency)] = new AgencyStanding(agency, Exempt: false, contribution.Submission, Attempt: 1);
        }

        using var output = new MemoryStream();
        document.WriteTo(output, draft.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), standings)[0]);
        return output.ToArray();
    }

    private static DocxBuilder Source(string agency)
    {
        var document = new DocxBuilder()
            .Styles(
                """
                <w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal1"><w:name w:val="Normal1"/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Binhthng"/></w:style>
                """)
            .Numbering(
                """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """);
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', .. System.Text.Encoding.UTF8.GetBytes(agency)]);
        document.WordPart("footnotes", "footnotes", $"""<w:footnote w:id="2">{P($"Chân trang {agency}")}</w:footnote>""");
        document.WordPart("endnotes", "endnotes", $"""<w:endnote w:id="2">{P($"Cuối bài {agency}")}</w:endnote>""");
        document.WordPart("comments", "comments", $"""<w:comment w:id="0" w:author="a">{P("Ý kiến")}</w:comment>""");
        var diagram = document.Part(
            "diagrams/data1.xml", "diagramData", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
            System.Text.Encoding.UTF8.GetBytes($"""<dgm:dataModel xmlns:dgm="d" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Sơ đồ {agency}</a:t></a:r></a:p></dgm:dataModel>"""));
        const string Numbered = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";
        return document.Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", """<w:pStyle w:val="u1"/>"""),
            $"""<w:p><w:commentRangeStart w:id="0"/>{R($"Họp giao ban {agency}")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""",
            P($"Đầu việc {agency}", Numbered),
            P($"Đầu việc tiếp {agency}", Numbered),
            $"<w:p>{Picture(picture, agency)}{Picture(picture, agency)}</w:p>",
            $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>{Table([$"Bảng trong bảng {agency}"])}</w:tc><w:tc/></w:tr></w:tbl>""",
            $"""<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="d"><dgm:relIds r:dm="{diagram}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""",
            P($"Trang ngang {agency}", """<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>"""));
    }
}
