using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class FreeFormTests
{
    private const string Bold = "<w:b/>";
    private const string Centred = """<w:jc w:val="center"/>""";

    private static readonly string Letter = Table(["ỦY BAN NHÂN DÂN\nSỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"], ["Số: 12/BC-SYT", "Hải Phòng, ngày 02 tháng 12 năm 2024"])
        + P("BÁO CÁO", Centred, Bold) + P("Kết quả thực hiện công tác bình đẳng giới năm 2024", Centred, Bold)
        + P("Kính gửi: Sở Lao động - Thương binh và Xã hội.") + P("Căn cứ Kế hoạch số 117/KH-UBND về phòng ngừa và ứng phó với bạo lực trên cơ sở giới;")
        + P("Thực hiện Công văn số 1303, Sở Y tế báo cáo kết quả như sau:");

    private static readonly string Closing = P("Trên đây là báo cáo kết quả công tác bình đẳng giới của Sở Y tế./.")
        + Table(["Nơi nhận:\n- Như trên;\n- Lưu: VT, NVY.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A"]);

    [Fact]
    public void SectionsAreFoundByNumbersAndWords()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            Letter,
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Đã ban hành 02 kế hoạch."),
            P("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "", Bold),
            P("1. Triển khai thi hành Luật bình đẳng giới và các văn bản quy phạm pháp luật, lồng ghép giới", "", Bold), P("Đã phổ biến Luật."),
            P("2. Thực hiện các chương trình, kế hoạch", "", Bold),
            P("2.1. Kế hoạch hành động về bình đẳng giới giai đoạn 2021 - 2025"), P("Đạt 5/6 chỉ tiêu."),
            P("2.2) Phòng ngừa, ứng phó với bạo lực trên cơ sở giới"), P("Không phát sinh."),
            P("3. Tháng hành động vì bình đẳng giới", "", Bold), P("Treo 20 băng rôn."),
            P("III. ĐÁNH GIÁ CHUNG", "", Bold), P("1. Kết quả nổi bật: Tỷ số giới tính khi sinh giảm."),
            P("2. Khó khăn, vướng mắc, nguyên nhân", "", Bold), P("Thiếu kinh phí."),
            P("KIẾN NGHỊ ĐỀ XUẤT", "", Bold), P("Không"),
            Closing));
        Assert.Equal(
            ["I: Đã ban hành 02 kế hoạch.", "II.1: Đã phổ biến Luật.", "II.2.1: Đạt 5/6 chỉ tiêu.", "II.2.2: Không phát sinh.", "II.3: Treo 20 băng rôn.", "III.1: Tỷ số giới tính khi sinh giảm.", "III.2: Thiếu kinh phí.", "V: Không"],
            content.Sections.Select(section => $"{section.Key}: {Readings.Lines(section.Blocks)}"));
        Assert.Equal(["II.2.2", "V"], content.Sections.Where(section => section.NothingToReport).Select(section => section.Key.ToString()));
        Assert.Equal(string.Empty, Readings.Lines(content.Unplaced));
    }

    [Fact]
    public void AutomaticNumbersAndLocalisedStylesCount()
    {
        var document = new DocxBuilder()
            .Styles("""<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="u2"><w:name w:val="Đầu đề 2"/></w:style>""")
            .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""")
            .Body(Heading("u1", 0, "Công tác lãnh đạo chỉ đạo"), P("a"), Heading("u1", 0, "Kết quả"), Heading("u2", 1, "Thi hành Luật Bình đẳng giới, lồng ghép giới"), P("b"));
        var content = Readings.ContentOf(document);
        Assert.Equal("a", Readings.Lines(Readings.Section(content, "I")).Split('\n')[0]);
    }

    [Fact]
    public void SubheadingsOfTheAgencysOwnStayInTheirSection()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("1. Văn bản đã ban hành", "", Bold), P("Kế hoạch 12."), P("2. Công tác cán bộ", "", Bold), P("Kiện toàn Ban.")));
        Assert.Equal("1. Văn bản đã ban hành\nKế hoạch 12.\n2. Công tác cán bộ\nKiện toàn Ban.", Readings.Lines(Readings.Section(content, "I")));
    }

    [Fact]
    public void TasksOfTheAgencyAreFoundByTheirWords()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "", Bold), P("6. Nhiệm vụ được giao riêng", "", Bold),
            P("6.2. " + Readings.Health.Tasks[1], "", "<w:i/>"), P("Đã tuyên truyền."), P("- " + Readings.Health.Tasks[3]), P("Thanh tra 03 cơ sở.")));
        Assert.Equal("Đã tuyên truyền.", Readings.Lines(Readings.Section(content, "II.6", 2)));
        Assert.Equal("Thanh tra 03 cơ sở.", Readings.Lines(Readings.Section(content, "II.6", 4)));
    }

    [Fact]
    public void WhatBelongsNowhereIsKeptAndTold()
    {
        var document = new DocxBuilder().Body(P("Một đoạn văn dài viết ngay đầu văn bản, không có tiêu đề nào đứng trước nó và cũng không thuộc thể thức, kể về nhiều hoạt động khác nhau của đơn vị trong năm vừa qua mà người đọc cần biết để tổng hợp."), P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("a"));
        Assert.StartsWith("Một đoạn văn dài", Readings.Lines(Readings.ContentOf(document).Unplaced), StringComparison.Ordinal);
        Assert.Contains(FindingCodes.Unplaced.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void AppendixTableIsFoundByItsHeaderWithColumnsInAnyOrder()
    {
        var table = Assert.Single(Readings.ContentOf(new DocxBuilder().Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("a"), Closing, P("Phụ lục 2", Centred, Bold), P("HOẠT ĐỘNG TRUYỀN THÔNG, TẬP HUẤN", Centred, Bold), P("(Kèm theo Báo cáo số 12/BC-SYT)", Centred),
            Table(
                ["STT", "Ngày bắt đầu", "Tên hoạt động", "Nữ", "Tổng số", "Số cuộc (cuộc)"],
                ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
                ["1", "05/03/2024", "Mít tinh", "80", "120", "1"],
                ["2", "6-4-2024", "Tập huấn", "30", "50", "2"],
                ["", "", "Tổng cộng", "110", "170", "3"]))).Tables);
        Assert.Equal(["1 Mít tinh 80/120 05/03/2024", "2 Tập huấn 30/50 06/04/2024"], table.Rows.Select(row => $"{row.Key} {row.Label} {row.Cells["women"].Number}/{row.Cells["participants"].Number} {row.Cells["date"].Date:dd'/'MM'/'yyyy}"));
    }

    [Fact]
    public void KnownRowsAreFoundByTheirLabelsUnderMergedHeaders()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(
            P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Kinh phí như bảng sau."),
            $"""
            <w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>
            <w:tr>{Cell("TT", """<w:vMerge w:val="restart"/>""")}{Cell("Nguồn kinh phí", """<w:vMerge w:val="restart"/>""")}{Cell("Kinh phí (nghìn đồng)", """<w:gridSpan w:val="2"/>""")}</w:tr>
            <w:tr>{Cell("", "<w:vMerge/>")}{Cell("", "<w:vMerge/>")}{Cell("Thực hiện")}{Cell("Kế hoạch")}</w:tr>
            <w:tr>{Cell("1")}{Cell("NGÂN SÁCH THÀNH PHỐ")}{Cell("90,5")}{Cell("100")}</w:tr><w:tr>{Cell("2")}{Cell("Huy động hợp pháp khác")}{Cell("-")}{Cell("20")}</w:tr></w:tbl>
            """,
            P("Kinh phí đã dùng hết.")));
        Assert.Equal(0.1m, Readings.Cell(content, "PL5", "city-budget", "planned")!.Number);
        Assert.Equal(0.0905m, Readings.Cell(content, "PL5", "city-budget", "spent")!.Number);
        Assert.Equal(0, Readings.Cell(content, "PL5", "other", "spent")!.Number);
        Assert.Equal("Kinh phí như bảng sau.\nKinh phí đã dùng hết.", Readings.Lines(Readings.Section(content, "I")));
    }

    [Fact]
    public void TableOfTheTextStaysInItsSection() => Assert.Equal(
        "|Xã|Số buổi|\n|An Lão|2|",
        Readings.Lines(Readings.Section(Readings.ContentOf(new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), Table(["Xã", "Số buổi"], ["An Lão", "2"]))), "I")));

    [Fact]
    public void WholeReportPastedIntoOneControlIsTakenApart()
    {
        var content = Readings.ContentOf(new DocxBuilder().Body(Control("section:I", P("Kế hoạch 12.") + P("III. ĐÁNH GIÁ CHUNG", "", Bold) + P("1. Kết quả nổi bật", "", Bold) + P("Tốt."))));
        Assert.Equal("Kế hoạch 12.", Readings.Lines(Readings.Section(content, "I")));
        Assert.Equal("Tốt.", Readings.Lines(Readings.Section(content, "III.1")));
    }

    [Fact]
    public void LegacyFontsBecomeUnicodeRunByRun()
    {
        var document = new DocxBuilder();
        var blocks = Readings.Blocks(document, $"""<w:p>{R("B×nh ", """<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>""")}{R("®¼ng", """<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>""")}{R(" giôùi", """<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>""")}{R(" nữ")}</w:p>""");
        Assert.Equal("Bình ĐẲNG giới nữ", Readings.Lines(blocks));
        Assert.Single(Readings.CodesOf(document), FindingCodes.LegacyFontConverted.Code);
    }

    private static string Heading(string style, int level, string text) => P(text, $"""<w:pStyle w:val="{style}"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>""");
}
