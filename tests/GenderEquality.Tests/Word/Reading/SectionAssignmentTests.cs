using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Where text goes when the document leaves a section, its closing or an appendix for another.</summary>
public sealed class SectionAssignmentTests
{
    private const string Bold = "<w:b/>";
    private const string Centred = """<w:jc w:val="center"/>""";
    private const string Struck = "<w:strike/>";

    private static readonly string Leadership = P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold) + P("a");
    private static readonly string Proposals = P("V. KIẾN NGHỊ, ĐỀ XUẤT", "", Bold) + P("b");
    private static readonly string ClosingSentence = P("Trên đây là báo cáo của Sở Y tế./.");
    private static readonly string Signed = P("Nơi nhận:") + P("- Như trên;") + P("GIÁM ĐỐC", Centred, Bold) + P("Nguyễn Văn An", Centred, Bold);
    private static readonly string Budget = Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "100", "90"]);

    /// <summary>Like the budget, but too little to be sure without a title over it.</summary>
    private static readonly string PoorBudget = Table(["Nguồn kinh phí", "Thực hiện", "Nơi chi"], ["Ngân sách thành phố", "90", "An Lão"]);

    [Fact]
    public void ReportPastedIntoOneControlEndsWithIt()
    {
        var content = Read(Control("section:I", P("a") + P("III. ĐÁNH GIÁ CHUNG", "", Bold) + P("1. Kết quả nổi bật", "", Bold) + P("Tốt.")), Control("section:V", P("Xin thêm kinh phí.")));
        Assert.Equal("Tốt.", Text(content, "III.1"));
        Assert.Equal("Xin thêm kinh phí.", Text(content, "V"));
    }

    [Fact]
    public void HeadingOfAControlsOwnSectionIsNoPastedReport() =>
        Assert.Equal("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\na", Text(Read(Control("section:I", P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold) + P("a"))), "I"));

    [Fact]
    public void TextAfterAnAppendixTableInTheTextIsOfTheSectionAgain() =>
        Assert.Equal(["Mục I"], PlacesOfStruckText(Leadership, Budget, P("cũ", "", Struck)));

    [Fact]
    public void WhatStandsInAnAppendixIsToldOfTheAppendix() =>
        Assert.Equal(["Phụ lục V"], PlacesOfStruckText(Leadership, ClosingSentence, Signed, P("Phụ lục V", Centred, Bold), P("cũ", "", Struck)));

    [Fact]
    public void SectionThatBeginsTwiceIsTold() => Assert.Equal("Mục I", Assert.Single(Findings(FindingCodes.SectionTwice, Leadership, Proposals, Leadership)).Place);

    [Fact]
    public void HeadingRepeatedWithinItsOwnSectionIsNotTold() => Assert.Empty(Findings(FindingCodes.SectionTwice, Leadership, Leadership));

    [Fact]
    public void TextUnderAHeadingOverOthersIsUnplaced() =>
        Assert.Equal("Chung cho cả phần.", Unplaced(Read(Leadership, P("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "", Bold), P("Chung cho cả phần."))));

    [Fact]
    public void HeadingBlockInTheMiddleOfProseIsContent() =>
        Assert.Contains("Độc lập", Unplaced(Read(P("Đơn vị đã tổ chức 5 lớp tập huấn."), Table(["SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc"]))), StringComparison.Ordinal);

    [Fact]
    public void TitleOfATableInTheTextIsKeptAndTellsWhatTheNextTableIs()
    {
        var content = Read(Leadership, P("Biểu 5: Kinh phí thực hiện công tác bình đẳng giới", Centred, Bold), PoorBudget, P("Hết."));
        Assert.Equal(90, Readings.Cell(content, "PL5", "city-budget", "spent")?.Number);
        Assert.StartsWith("a\nBiểu 5", Text(content, "I"), StringComparison.Ordinal);
        Assert.EndsWith("Hết.", Text(content, "I"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnnouncedTableIsNotExpectedInTheNextSection()
    {
        var content = Read(Leadership, P("Biểu 5: Kinh phí thực hiện công tác bình đẳng giới", Centred, Bold), Proposals, PoorBudget);
        Assert.Empty(content.Tables);
        Assert.Contains("|Ngân sách thành phố|90|", Text(content, "V"), StringComparison.Ordinal);
    }

    [Fact]
    public void OneTitleAnnouncesOneTable()
    {
        var content = Read(Leadership, P("Biểu 5: Kinh phí thực hiện công tác bình đẳng giới", Centred, Bold), Budget, PoorBudget);
        Assert.Contains("|An Lão|", Text(content, "I"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trên đây là báo cáo của các phòng.")]
    [InlineData("GIÁM ĐỐC")]
    public void HeadingAfterAClosingThatNobodySignedGivesItsLinesBack(string line)
    {
        var content = Read(Leadership, P(line), Proposals);
        Assert.Equal($"a\n{line}", Text(content, "I"));
        Assert.Equal("b", Text(content, "V"));
    }

    [Fact]
    public void TableAfterAClosingThatNobodySignedIsContentOfTheSection()
    {
        var content = Read(Leadership, P("Trên đây là báo cáo của các phòng."), Table(["Xã", "Số buổi"], ["An Lão", "2"]));
        Assert.Equal("a\nTrên đây là báo cáo của các phòng.\n|Xã|Số buổi|\n|An Lão|2|", Text(content, "I"));
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void SectionAfterASignedClosingBeginsAnew()
    {
        var content = Read(Leadership, ClosingSentence, Signed, Proposals);
        Assert.Equal("a", Text(content, "I"));
        Assert.Equal("b", Text(content, "V"));
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void EachClosingIsSignedForItself()
    {
        var content = Read(Leadership, ClosingSentence, Signed, Proposals, P("Trên đây là báo cáo của các phòng."), P("Đề nghị cấp 200 triệu đồng."));
        Assert.Equal("b\nTrên đây là báo cáo của các phòng.\nĐề nghị cấp 200 triệu đồng.", Text(content, "V"));
        Assert.Empty(content.Unplaced);
    }

    [Fact]
    public void RecipientsAreNoLongerThanThirtyLines()
    {
        var recipients = string.Concat(Enumerable.Range(1, 40).Select(number => P($"- Đơn vị thứ {number};")));
        var content = Read(Leadership, P("Nơi nhận:"), recipients);
        Assert.Equal("a", Text(content, "I"));
        Assert.Equal([.. Enumerable.Range(31, 10).Select(number => $"- Đơn vị thứ {number};")], Unplaced(content).Split('\n'));
    }

    [Fact]
    public void ListAfterTheSignatureIsOfRecipientsOnlyWhereTheyAreNamed() =>
        Assert.Equal("- Đã tập huấn 3 lớp;", Unplaced(Read(Leadership, ClosingSentence, P("GIÁM ĐỐC", Centred, Bold), P("Nguyễn Văn An", Centred, Bold), P("- Đã tập huấn 3 lớp;"))));

    [Fact]
    public void TextAfterAClosingThatNobodySignedIsToldOfItsSection() =>
        Assert.Equal(["Mục I"], PlacesOfStruckText(Leadership, P("Trên đây là báo cáo của các phòng."), Budget, $"<w:p>{R("cũ", Struck)}{R("Các phòng đã thực hiện.")}</w:p>"));

    [Theory]
    [InlineData("Nguyễn Văn An")]
    [InlineData("Phụ lục II")]
    public void PlainTitleOfAnAppendixAfterTheClosingAnnouncesItsTable(string before)
    {
        var content = Read(Leadership, ClosingSentence, Signed, P(before, Centred, Bold), P("Kinh phí thực hiện công tác bình đẳng giới"), PoorBudget);
        Assert.Equal(90, Readings.Cell(content, "PL5", "city-budget", "spent")?.Number);
        Assert.Equal("I", Assert.Single(content.Sections).Key.ToString());
    }

    [Fact]
    public void AppendixOfTheAgencysOwnExpectsNoTableThatWasAnnouncedBefore()
    {
        var content = Read(Leadership, P("Biểu 5: Kinh phí thực hiện công tác bình đẳng giới", Centred, Bold), ClosingSentence, Signed, P("Phụ lục 16", Centred, Bold), PoorBudget);
        Assert.Empty(content.Tables);
        Assert.Contains("|Ngân sách thành phố|90|", Unplaced(content), StringComparison.Ordinal);
    }

    [Fact]
    public void TableOfAnAppendixThatHasAnotherHeaderIsToldAndKept()
    {
        string[] body = [Leadership, ClosingSentence, Signed, P("Phụ lục V", Centred, Bold), Table(["Xã", "Số buổi"], ["An Lão", "2"])];
        Assert.Equal("Phụ lục V", Assert.Single(Findings(FindingCodes.TableNotRecognised, body)).Place);
        Assert.Contains("|An Lão|2|", Unplaced(Read(body)), StringComparison.Ordinal);
    }

    [Fact]
    public void TableInAControlThatHasAnotherHeaderIsTold() =>
        Assert.Equal("Phụ lục V", Assert.Single(Findings(FindingCodes.TableNotRecognised, Leadership, Control("table:PL5", Table(["Xã", "Số buổi"], ["An Lão", "2"])))).Place);

    [Fact]
    public void OnlyTheLinesUnderAnAppendixNumberAreItsTitle()
    {
        var content = Read(Leadership, ClosingSentence, Signed, P("Phụ lục V", Centred, Bold), P("CHI CHO CÁN BỘ NỮ", Centred, Bold), P("(Kèm theo Báo cáo số 12/BC-SYT)", Centred), P("Ghi chú của đơn vị."), P("NHẬN XÉT CỦA ĐƠN VỊ", Centred, Bold));
        Assert.Equal("Ghi chú của đơn vị.\nNHẬN XÉT CỦA ĐƠN VỊ", Unplaced(content));
    }

    [Theory]
    [MemberData(nameof(AfterAPosition))]
    public void TableWithAPositionIsASignatureOnlyWhereTheTextEnds(string follows, bool isSignature)
    {
        var content = Read(Leadership, Table(["", "GIÁM ĐỐC"]), follows);
        Assert.Equal(isSignature ? "a" : "a\n||GIÁM ĐỐC|", string.Join('\n', Text(content, "I").Split('\n').Take(2)));
    }

    public static TheoryData<string, bool> AfterAPosition() => new()
    {
        { string.Empty, true },
        { P("Nguyễn Văn An"), true },
        { Proposals, false },
        { Control("section:V", P("b")), false },
        { string.Concat(Enumerable.Range(1, 12).Select(number => P($"Dòng {number} của nội dung."))), false },
        { P("Phụ lục V", Centred, Bold) + Budget + string.Concat(Enumerable.Range(1, 12).Select(number => P($"Dòng {number} của phụ lục."))), true },
        { Control("table:PL5", Budget) + string.Concat(Enumerable.Range(1, 12).Select(number => P($"Dòng {number} của phụ lục."))), true },
    };

    private static ReportContent Read(params string[] body) => Readings.ContentOf(new DocxBuilder().Body(body));

    private static string Text(ReportContent content, string section) => Readings.Lines(Readings.Section(content, section));

    private static string Unplaced(ReportContent content) => Readings.Lines(content.Unplaced);

    private static List<Finding> Findings(FindingCode code, params string[] body)
    {
        using var report = Readings.Read(new DocxBuilder().Body(body).Build());
        return [.. report.Findings.Where(finding => string.Equals(finding.Code, code.Code, StringComparison.Ordinal))];
    }

    private static IEnumerable<string?> PlacesOf(FindingCode code, params string[] body) => Findings(code, body).Select(finding => finding.Place);

    private static IEnumerable<string?> PlacesOfStruckText(params string[] body) => PlacesOf(FindingCodes.StruckTextDropped, body);
}
