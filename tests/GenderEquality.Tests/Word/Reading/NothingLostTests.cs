using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Each picture, note and sentence that is neither form nor template is in a section or among what could not be placed.</summary>
public sealed class NothingLostTests
{
    private const string Heading = "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO";
    private const string Closing = "Trên đây là báo cáo kết quả thực hiện công tác bình đẳng giới năm 2024.";

    [Theory]
    [InlineData("reading/13-picture-after-signature", "MỘT SỐ HÌNH ẢNH HOẠT ĐỘNG\n▣\nẢnh 1. Hội nghị tuyên truyền\n▣")]
    [InlineData("reading/13b-picture-in-appendix", "PHỤ LỤC VI\nHÌNH ẢNH HOẠT ĐỘNG\n▣\n▣")]
    public void PhotographsAfterTheSignatureAreKept(string name, string expected)
    {
        using var report = Read(name);
        Assert.Equal(expected, Readings.Lines(report.Content!.Unplaced));
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.Unplaced.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void SentenceThatBeginsAsABasisIsKept()
    {
        using var report = Read("reading/14-can-cu-prose-lost");
        Assert.Contains("phát hiện 12 vụ bạo lực", Readings.Lines(report.Content!.Unplaced), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Căn cứ kết quả rà soát, quận đã thành lập mô hình mới tại các phường.")]
    [InlineData("Căn cứ Kế hoạch số 117/KH-UBND, Sở Y tế đã tổ chức tập huấn.")]
    [InlineData("Căn cứ Kế hoạch số 117/KH-UBND, Sở Y tế mở 12 lớp;")]
    [InlineData("Ngày 20 tháng 10 năm 2024, Sở tổ chức hội nghị")]
    [InlineData("Số 12/KH-SYT được triển khai tại các trạm y tế")]
    [InlineData("Thực hiện Kế hoạch số 117/KH-UBND, Sở đã mở 12 lớp và báo cáo kết quả như sau:")]
    public void SentencesBeforeTheFirstHeadingAreKept(string sentence) =>
        Assert.Equal(sentence, Readings.Lines(Readings.ContentOf(new DocxBuilder().Body(P(sentence), P(Heading, run: "<w:b/>"), P("Đã làm."))).Unplaced));

    [Theory]
    [InlineData("Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;")]
    [InlineData("Căn cứ Luật Bình đẳng giới số 73/2006/QH11;")]
    [InlineData("Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08/7/2020 của Chính phủ về Chương trình giai đoạn 2021-2025.")]
    [InlineData("Căn cứ điểm a khoản 2 Điều 5 Luật Bình đẳng giới;")]
    [InlineData("Hải Phòng, ngày 05 tháng 12 năm 2024")]
    [InlineData("Số: 215/BC-SYT        Hải Phòng, ngày 05 tháng 12 năm 2024")]
    [InlineData("Thực hiện Công văn số 1303/LĐTBXH-VBĐG ngày 29 tháng 3 năm 2024, Sở Y tế báo cáo kết quả như sau:")]
    public void LinesOfTheFormAreNone(string line) =>
        Assert.Empty(Readings.ContentOf(new DocxBuilder().Body(P(line), P(Heading, run: "<w:b/>"), P("Đã làm."))).Unplaced);

    [Fact]
    public void PicturesAloneAreContentEverywhere()
    {
        var document = new DocxBuilder();
        var picture = $"<w:p>{Picture(document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']))}</w:p>";
        document.Body(picture, P("BÁO CÁO", "<w:jc w:val=\"center\"/>"), P(Heading, run: "<w:b/>"), picture, P("Đã làm."), P(Closing), picture, P("Phụ lục 5", "<w:jc w:val=\"center\"/>"), picture);
        var content = Readings.ContentOf(document);
        Assert.Equal("▣\nĐã làm.", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("▣\n▣\n▣", Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void PicturesOfAReportWithoutHeadingsAreKept()
    {
        var document = new DocxBuilder();
        var picture = $"<w:p>{Picture(document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']))}</w:p>";
        Assert.Equal("▣\nĐã mở lớp.\n▣", Readings.Lines(Readings.ContentOf(document.Body(picture, P("Đã mở lớp."), picture)).Unplaced));
    }

    [Fact]
    public void NotesToHeadingsFormAndFiguresAreKept()
    {
        var document = new DocxBuilder();
        document.WordPart("footnotes", "footnotes", string.Concat(Enumerable.Range(1, 4).Select(id => $"""<w:footnote w:id="{id}">{P($"Chú thích {id}")}</w:footnote>""")));
        string Note(int id) => $"""<w:r><w:footnoteReference w:id="{id}"/></w:r>""";
        document.Body(
            $"""<w:p>{R("Căn cứ Luật Bình đẳng giới;")}{Note(1)}</w:p><w:p>{R(Heading, "<w:b/>")}{Note(2)}</w:p>""", P("Đã làm."), $"<w:p>{R(Closing)}{Note(3)}</w:p>", P("Phụ lục 5", "<w:jc w:val=\"center\"/>"),
            $"""<w:tbl><w:tr>{Cell("Nguồn kinh phí")}{Cell("Kế hoạch (triệu đồng)")}{Cell("Thực hiện (triệu đồng)")}</w:tr><w:tr>{Cell("Ngân sách thành phố")}<w:tc><w:p>{R("57,5")}{Note(4)}</w:p></w:tc>{Cell("20")}</w:tr></w:tbl>""");
        var content = Readings.ContentOf(document);
        Assert.Equal("[Chú thích 2]\nĐã làm.", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal(57.5m, Readings.Cell(content, "PL5", "city", "planned")?.Number ?? content.Tables[0].Rows[0].Cells["planned"].Number);
        Assert.Equal("[Chú thích 1]\n[Chú thích 4]\n[Chú thích 3]", Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void UsualOtherWordingOpensItsSection()
    {
        using var report = Read("reading/15-bao-luc-gia-dinh-heading");
        Assert.Equal("PARA-117 12 vụ.", Readings.Lines(Readings.Section(report.Content!, "II.2.2")));
        Assert.Equal("Đạt 5/6.", Readings.Lines(Readings.Section(report.Content!, "II.2.1")));
    }

    [Theory]
    [InlineData("Trên đây là báo cáo của Sở Y tế, đề nghị cấp thêm kinh phí.", false)]
    [InlineData("Trên đây là báo cáo của Sở Y tế; riêng 3 lớp chưa mở.", false)]
    [InlineData("Trên đây là báo cáo kết quả năm 2024 của Sở Y tế, kính đề nghị Sở Nội vụ xem xét, tổng hợp./.", true)]
    public void ClosingSentenceThatSaysMoreIsKept(string sentence, bool isForm) =>
        Assert.Equal(isForm ? "a" : "a\n" + sentence, Readings.Lines(Readings.Section(Readings.ContentOf(new DocxBuilder().Body(P(Heading, run: "<w:b/>"), P("a"), P(sentence), P("Nơi nhận:"))), "I")));

    [Fact]
    public void WordArtAndPicturesThatFillShapesAreKept()
    {
        var document = new DocxBuilder();
        var picture = document.Part("media/image1.png", "image", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Assert.Equal("▣\nChữ nghệ thuật", Readings.Lines(Readings.Blocks(
            document,
            $"""<w:p><w:r><w:pict><v:rect style="width:9pt"><v:fill r:id="{picture}" type="frame"/></v:rect></w:pict></w:r></w:p><w:p><w:r><w:pict><v:shape><v:textpath string="Chữ nghệ thuật"/></v:shape></w:pict></w:r></w:p>""")));
    }

    [Fact]
    public void ContraryOfAHeadingIsAnotherHeading()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(P("III. ĐÁNH GIÁ CHUNG", run: "<w:b/>"), P("Mặt được", run: "<w:b/>"), P("a"), P("Mặt chưa được", run: "<w:b/>"), P("b")));
        Assert.Equal("a", Readings.Lines(Readings.Section(content, "III.1")));
        Assert.Equal("b", Readings.Lines(Readings.Section(content, "III.2")));
    }

    [Theory]
    [InlineData("Công tác tham mưu, chỉ đạo", "I")]
    [InlineData("Bố trí kinh phí", "II.5")]
    [InlineData("Kiểm tra, giám sát", "II.4")]
    [InlineData("Thông tin, tuyên truyền", "II.2.3")]
    [InlineData("Các chương trình, kế hoạch khác", "II.2.4")]
    [InlineData("Kết quả thực hiện nhiệm vụ được giao", "II.6")]
    [InlineData("Điểm nổi bật", "III.1")]
    [InlineData("Nhược điểm", "III.2")]
    [InlineData("Nhiệm vụ trọng tâm thời gian tới", "IV")]
    [InlineData("Kiến nghị với cấp trên", "V")]
    public void UsualWordingsWithoutANumberAreFound(string heading, string section)
    {
        var chapter = section[0] is 'I' && section.Contains('.', StringComparison.Ordinal) ? P(section.StartsWith("III", StringComparison.Ordinal) ? "III. ĐÁNH GIÁ CHUNG" : "II. KẾT QUẢ THỰC HIỆN", run: "<w:b/>") : string.Empty;
        Assert.Equal("Đã làm.", Readings.Lines(Readings.Section(Readings.ContentOf(new DocxBuilder().Body(chapter, P(heading, run: "<w:b/>"), P("Đã làm."))), section)));
    }

    [Theory]
    [InlineData("b) Công tác phòng, chống bạo lực gia đình", "II.2.2")]
    [InlineData("3. Tổ chức Tháng hành động", "II.3")]
    [InlineData("5. Bố trí nguồn lực", "II.5")]
    [InlineData("4. Quản lý nhà nước về bình đẳng giới", "II.4")]
    public void OtherWordingsAreDataOfTheCampaign(string heading, string section)
    {
        var document = new DocxBuilder().Body(P(Heading, run: "<w:b/>"), P("a"), P("II. KẾT QUẢ THỰC HIỆN", run: "<w:b/>"), P(heading, run: "<w:b/>"), P("Đã làm."));
        Assert.Equal("Đã làm.", Readings.Lines(Readings.Section(Readings.ContentOf(document), section)));
    }

    private static ReadReport Read(string name)
    {
        using var file = CaseFile.Open(name);
        var copy = new MemoryStream();
        file.CopyTo(copy);
        return ReportReader.Read(copy, new ExpectedReport(Readings.Campaign, Readings.Campaign.FindAgency(AgencyCode.Parse("quan-hong-bang"))!));
    }
}
