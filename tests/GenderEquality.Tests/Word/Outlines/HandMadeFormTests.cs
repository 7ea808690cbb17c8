using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Outlines;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Outlines;

/// <summary>A form as an office writes it: of another field, with parts, dashes, merged headers, ordinals and units.</summary>
public class HandMadeFormTests
{
    private const string Centre = """<w:jc w:val="center"/>""";
    private const string Bold = "<w:b/>";

    private static readonly OutlineProposal Form = Read(
        P("ĐỀ CƯƠNG BÁO CÁO", Centre, Bold),
        P("Kết quả phòng cháy, chữa cháy năm 2026", Centre, Bold),
        P("(Kèm theo Công văn số 12/UBND-NC ngày 05/01/2026)", Centre),
        P("Phần thứ nhất", Centre, Bold),
        P("KẾT QUẢ THỰC HIỆN", Centre, Bold),
        P("I. Công tác chỉ đạo", string.Empty, Bold),
        P("- Nêu các văn bản đã ban hành; số cuộc họp."),
        P("- Việc phân công lãnh đạo phụ trách."),
        P("II. Kết quả các mặt công tác", string.Empty, Bold),
        P("1. Công tác tuyên truyền: nêu số buổi, số lượt người."),
        P("2. Công tác kiểm tra"),
        P("a) Kiểm tra định kỳ"),
        P("Ghi số cơ sở được kiểm tra."),
        P("b) Kiểm tra đột xuất (nếu có)"),
        P("3. Công tác chữa cháy"),
        P("Trong đó nêu: 1. số vụ; 2. thiệt hại."),
        P("Phần thứ hai: PHƯƠNG HƯỚNG", Centre, Bold),
        P("Nhiệm vụ trọng tâm năm sau.", """<w:outlineLvl w:val="1"/>"""),
        P("Trên đây là đề cương báo cáo, đề nghị các đơn vị thực hiện./."),
        P("Phụ lục I", Centre, Bold),
        P("TÌNH HÌNH CHÁY, NỔ", Centre, Bold),
        P("NĂM 2026", Centre, Bold),
        P("(Kèm theo Báo cáo số … ngày …)", Centre),
        Fires,
        P("Ghi chú: chỉ thống kê vụ cháy có thiệt hại."),
        P("Biểu số 2. Kinh phí thực hiện", Centre, Bold),
        P("Đơn vị tính: triệu đồng"),
        Table(["STT", "Nội dung chi", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú"], ["1", "", "", "", "", ""], ["2", "", "", "", "", ""], ["…", "", "", "", "", ""]),
        P("Phụ lục III", Centre, Bold),
        P("DANH SÁCH CÁ NHÂN ĐƯỢC KHEN", Centre, Bold));

    private static string Fires => "<w:tbl><w:tblPr/><w:tblGrid/>"
        + $"<w:tr>{Merged("TT")}{Merged("Nội dung")}{Merged("ĐVT")}{Cell("Số liệu", """<w:gridSpan w:val="2"/>""")}{Merged("So sánh tăng, giảm (%)")}</w:tr>"
        + $"<w:tr>{GoesOn}{GoesOn}{GoesOn}{Cell("Năm 2025")}{Cell("Năm 2026")}{GoesOn}</w:tr>"
        + Row("A", "B", "C", "1", "2", "3")
        + Row("I", "Số vụ cháy", "vụ", "", "", "")
        + Row("1", "Tổng số người bị nạn", "người", "", "", "")
        + Row("1.1", "Bị chết", "người", "", "", "")
        + Row("1.2", "Bị thương", "người", "", "", "")
        + Row("2", "Trong đó: cháy lớn", "vụ", "", "", "")
        + Row("II", "Số vụ nổ", "vụ", "", "", "")
        + "</w:tbl>";

    private static string GoesOn => Cell(string.Empty, "<w:vMerge/>");

    [Fact]
    public void HeadingsInEveryFormBecomeSections() => Assert.Equal(
        [
            ("P1", "KẾT QUẢ THỰC HIỆN", "Phần thứ nhất.", true),
            ("P1.I", "Công tác chỉ đạo", "I.", false),
            ("P1.II", "Kết quả các mặt công tác", "II.", true),
            ("P1.II.1", "Công tác tuyên truyền", "1.", false),
            ("P1.II.2", "Công tác kiểm tra", "2.", true),
            ("P1.II.2.A", "Kiểm tra định kỳ", "a)", false),
            ("P1.II.2.B", "Kiểm tra đột xuất (nếu có)", "b)", false),
            ("P1.II.3", "Công tác chữa cháy", "3.", false),
            ("P2", "PHƯƠNG HƯỚNG", "Phần thứ hai.", false),
        ],
        Form.Sections.Select(section => (section.Key.ToString(), section.Heading, Plain(section.Numbering), section.IsContainer)));

    [Fact]
    public void LinesUnderAHeadingAndHintsBesideItAreGuidance()
    {
        Assert.Equal("- Nêu các văn bản đã ban hành; số cuộc họp. - Việc phân công lãnh đạo phụ trách.", Section("P1.I").Guidance);
        Assert.Equal(("nêu số buổi, số lượt người.", "1. Công tác tuyên truyền: nêu số buổi, số lượt người."), (Section("P1.II.1").Guidance, Section("P1.II.1").Source));
        Assert.True(Section("P1.II.2.B").IsOptional);
        Assert.False(Section("P1.II.2.A").IsOptional);
    }

    [Fact]
    public void HeaderOfSeveralRowsIsMergedAndOrdinalsAndUnitsAreNoColumns()
    {
        var table = Form.Tables[0];

        Assert.Equal(("PL1", "Tình hình cháy, nổ năm 2026", "Nội dung"), (table.Key.ToString(), table.Title, table.RowHeader));
        Assert.Equal(
            [("previous", "Số liệu", "Năm 2025", 2025), ("current", "Số liệu", "Năm 2026", 2026), ("so-sanh-tang-giam", null, "So sánh tăng, giảm", null)],
            table.Columns.Select(column => (column.Key, column.Group, column.Header, column.Year)));
        Assert.Equal([ColumnKind.Integer, ColumnKind.Integer, ColumnKind.Number], table.Columns.Select(column => column.Kind));
        Assert.Equal("%", table.Columns[2].Unit);
    }

    [Fact]
    public void RowsHaveNumberUnitAndDepthAndATotalAddsUpItsParts()
    {
        var rows = Form.Tables[0].Rows;

        Assert.Equal(
            [("I", "Số vụ cháy", "vụ", 0), ("1", "Tổng số người bị nạn", "người", 1), ("1.1", "Bị chết", "người", 2), ("1.2", "Bị thương", "người", 2), ("2", "Trong đó: cháy lớn", "vụ", 1), ("II", "Số vụ nổ", "vụ", 0)],
            rows.Select(row => (row.Number!, row.Label, row.Unit!, row.Level)));
        Assert.Equal(["1.1", "1.2"], rows[1].SumOf);
        Assert.All(rows.Where((_, index) => index != 1), row => Assert.Empty(row.SumOf));
    }

    [Fact]
    public void FormWithoutNamedRowsIsFreeAndItsUnitStandsAboveIt()
    {
        var table = Form.Tables[1];

        Assert.Equal(("PL2", "Kinh phí thực hiện", "triệu đồng", 3), (table.Key.ToString(), table.Title, table.Unit, table.BlankRows));
        Assert.Empty(table.Rows);
        Assert.Equal(
            [("Kế hoạch", ColumnKind.Number, true), ("Thực hiện", ColumnKind.Number, true), ("Tỷ lệ", ColumnKind.Number, false), ("Ghi chú", ColumnKind.Text, false)],
            table.Columns.Select(column => (column.Header, column.Kind, column.KindIsAssumed)));
    }

    [Fact]
    public void WhatCouldNotBeReadIsSaid()
    {
        Assert.Equal(2, Form.Tables.Count);
        Assert.Contains(Form.Missing, sentence => sentence.StartsWith("Phụ lục III không có bảng nào đọc được", StringComparison.Ordinal));
        Assert.Contains(Form.Missing, sentence => sentence.Contains("“Nhiệm vụ trọng tâm năm sau.”", StringComparison.Ordinal));
        Assert.All(Form.Missing, sentence => Assert.Contains("ề nghị", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void NumberThatIsLeftOutIsSaid()
    {
        var form = Read(P("I. Một", string.Empty, Bold), P("III. Ba", string.Empty, Bold), P("1. Nêu kết quả;"));

        Assert.Equal(["I", "III"], form.Sections.Select(section => section.Key.ToString()));
        Assert.Contains(form.Missing, sentence => sentence.StartsWith("Dòng “III. Ba” có số không nối tiếp", StringComparison.Ordinal));
    }

    [Fact]
    public void KeysOfAnotherCampaignComeBackFromItsTemplate()
    {
        var campaign = DrugCampaign.Drugs;
        var file = new MemoryStream();
        GenderEquality.Functions.Word.Template.ReportTemplateWriter.Write(campaign, campaign.Agencies[0], file);
        file.Position = 0;

        Assert.Equal(
            campaign.Outline.Select(section => (section.Key, section.Heading, section.Numbering)),
            OutlineReader.Read(file).Proposal!.Sections.Select(section => (section.Key, section.Heading, section.Numbering)));
    }

    [Fact]
    public void FileWithoutHeadingsAndTablesSaysSo() => Assert.Equal(2, Read(P("Một tờ giấy.")).Missing.Count);

    [Fact]
    public void FileThatIsNoWordFileIsRefused() => Assert.True(OutlineReader.Read(new MemoryStream("%PDF-1.7"u8.ToArray())).Refusal!.Refuses);

    private static ProposedOutlineSection Section(string key) => Form.Sections.Single(section => section.Key == SectionKey.Parse(key));

    private static string? Plain(string? text) => text;

    private static string Merged(string text) => Cell(text, """<w:vMerge w:val="restart"/>""");

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => Cell(cell)))}</w:tr>";

    private static OutlineProposal Read(params ReadOnlySpan<string> body) => OutlineReader.Read(new DocxBuilder().Body(body).Build()).Proposal!;
}
