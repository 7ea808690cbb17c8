using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.AppendixCases;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Sums within tables whose rows are the agency's own: nothing is added twice, nothing is left out, and where it is not certain it is told.</summary>
public sealed class AppendixSumTests
{
    private const string Activities = "PHỤ LỤC II";
    private static readonly string[] Header = ["TT", "Tên hoạt động", "Số cuộc", "Tổng số người", "Trong đó nữ"];

    [Theory]
    [InlineData("06-group-sums-counted-again")]
    [InlineData("06b-group-sums-I-1.1")]
    public void RowsThatHeadOthersAreNotAddedAgain(string name)
    {
        using var report = Case(name);
        Assert.Equal(550, Sum(report, "PL2", "participants"));
        Assert.Equal(4, TableOf(report, "PL2")!.Rows.Count);
        Assert.DoesNotContain(FindingCodes.GroupSumDiffers.Code, Codes(report));
    }

    [Fact]
    public void ACellMergedOverRowsCountsOnceAndIsTold()
    {
        using var report = Case("10-merged-cell-counted-per-row");
        Assert.Equal(300, Sum(report, "PL2", "participants"));
        Assert.Equal(190, Sum(report, "PL2", "women"));
        Assert.Equal(3, Sum(report, "PL2", "sessions"));
        Assert.Contains(FindingCodes.MergedOnce.Code, Codes(report));
    }

    [Theory]
    [InlineData("A", "I", "1", "2")]
    [InlineData("A", "1", "-", "-")]
    [InlineData("I", "1", "a", "b")]
    [InlineData("1", "1.1", "1.1.1", "1.1.2")]
    [InlineData("I", "1", "1.1", "1.2")]
    public void LevelsOfNumberingAreAddedOnce(string top, string middle, string one, string two)
    {
        using var report = Appendix(Activities, Header, [top, "Truyền thông", "3", "450", "300"], [middle, "Hội nghị", "3", "450", "300"], [one, "Hội nghị quý I", "2", "250", "180"], [two, "Hội nghị quý II", "1", "200", "120"]);
        Assert.Equal(450, Sum(report, "PL2", "participants"));
        Assert.Equal(2, TableOf(report, "PL2")!.Rows.Count);
    }

    [Fact]
    public void MarksInTheLabelsAreNumberingToo()
    {
        using var report = Appendix(
            Activities, ["Tên hoạt động", "Số cuộc", "Tổng số người", "Trong đó nữ"],
            ["Công tác truyền thông", "3", "450", "300"], ["- Hội nghị", "2", "250", "180"], ["- Mít tinh", "1", "200", "120"], ["Công tác tập huấn", "1", "60", "40"]);
        Assert.Equal(510, Sum(report, "PL2", "participants"));
    }

    [Fact]
    public void AGroupWhoseFigureIsNotTheSumIsToldWithBothAndItsPartsCount()
    {
        using var report = Appendix(Activities, Header, ["1", "Truyền thông", "3", "500", "300"], ["-", "Hội nghị", "2", "250", "180"], ["-", "Mít tinh", "1", "200", "120"]);
        Assert.Equal(450, Sum(report, "PL2", "participants"));
        var finding = Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.GroupSumDiffers.Code, StringComparison.Ordinal));
        Assert.Contains("500", finding.Message, StringComparison.Ordinal);
        Assert.Contains("450", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureThatOnlyTheGroupHasIsKept()
    {
        using var report = Appendix(
            Activities, ["TT", "Tên hoạt động", "Số cuộc", "Tổng số người", "Sản phẩm truyền thông"],
            ["1", "Truyền thông", "3", "450", "1000"], ["-", "Hội nghị", "2", "250", ""], ["-", "Mít tinh", "1", "200", ""]);
        Assert.Equal(450, Sum(report, "PL2", "participants"));
        Assert.Equal(1000, Sum(report, "PL2", "products"));
    }

    [Theory]
    [InlineData("Cộng mục I")]
    [InlineData("Tổng 6 tháng")]
    [InlineData("Lũy kế")]
    [InlineData("Cộng")]
    [InlineData("Tổng số lớp tập huấn")]
    public void WordsOfASumAreNoActivity(string label)
    {
        using var report = Appendix(Activities, Header, ["1", "Hội nghị", "2", "250", "180"], ["2", "Mít tinh", "1", "200", "120"], ["", label, "3", "450", "300"], ["3", "Tập huấn", "1", "60", "40"]);
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.DoesNotContain(FindingCodes.GroupSumDiffers.Code, Codes(report));
    }

    [Theory]
    [InlineData("Tổng kết Tháng hành động")]
    [InlineData("Cộng đồng chung tay phòng, chống bạo lực")]
    public void WhatOnlyBeginsLikeASumIsAnActivity(string label)
    {
        using var report = Appendix(Activities, Header, ["1", "Hội nghị", "2", "250", "180"], ["2", label, "1", "70", "50"]);
        Assert.Equal(320, Sum(report, "PL2", "participants"));
    }

    [Fact]
    public void ASumByItsWordsThatIsNoneIsTold()
    {
        using var report = Appendix(Activities, Header, ["1", "Hội nghị", "2", "250", "180"], ["2", "Mít tinh", "1", "200", "120"], ["", "Cộng mục I", "3", "470", "300"], ["3", "Tập huấn", "1", "60", "40"]);
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.GroupSumDiffers.Code, StringComparison.Ordinal) && finding.Message.Contains("470", StringComparison.Ordinal));
    }

    [Fact]
    public void PartsThatAreLessThanTheirWholeAreNotAddedToIt()
    {
        using var report = Appendix(Activities, Header, ["1", "Tập huấn", "5", "500", "300"], ["", "Trong đó: tập huấn cho cán bộ nữ", "1", "60", "60"], ["2", "Mít tinh", "1", "200", "120"]);
        Assert.Equal(700, Sum(report, "PL2", "participants"));
    }

    [Fact]
    public void FiguresAloneMakeASumOnlyWhereAllAgreeAndItIsTold()
    {
        using var report = Appendix(
            Activities, ["Tên hoạt động", "Số cuộc", "Tổng số người", "Trong đó nữ"],
            ["Công tác truyền thông", "3", "450", "300"], ["Hội nghị", "2", "250", "180"], ["Mít tinh", "1", "200", "120"], ["Tập huấn", "1", "60", "40"]);
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.Contains(FindingCodes.SumByArithmetic.Code, Codes(report));
    }

    [Fact]
    public void ASumByChanceIsCountedAndTold()
    {
        using var report = Appendix(Activities, ["TT", "Tên hoạt động", "Số cuộc"], ["1", "Hội nghị", "3"], ["2", "Mít tinh", "2"], ["3", "Tập huấn", "1"]);
        Assert.Equal(6, Sum(report, "PL2", "sessions"));
        Assert.Contains(FindingCodes.SumDoubtful.Code, Codes(report));
    }

    [Fact]
    public void EqualRowsAreRows()
    {
        using var report = Appendix(Activities, Header, ["1", "Lớp 1", "1", "40", "20"], ["2", "Lớp 2", "1", "40", "20"]);
        Assert.Equal(80, Sum(report, "PL2", "participants"));
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "GE211" or "GE212" or "GE213");
    }

    [Fact]
    public void ATableThatGoesOnWithoutAHeaderIsOneTable()
    {
        using var report = Document(Activities, DocxBuilder.Table(Header, ["1", "Truyền thông", "3", "450", "300"], ["-", "Hội nghị", "2", "250", "180"])
            + DocxBuilder.P("") + DocxBuilder.Table(["-", "Mít tinh", "1", "200", "120"], ["2", "Tập huấn", "1", "60", "40"], ["", "Tổng cộng", "4", "510", "340"]));
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "GE211" or "GE112" or "GE118" or "GE222");
    }

    [Fact]
    public void ATableThatGoesOnWithItsHeaderRepeatedIsOneTable()
    {
        using var report = Document(Activities, DocxBuilder.Table(Header, ["1", "Truyền thông", "3", "450", "300"], ["-", "Hội nghị", "2", "250", "180"])
            + DocxBuilder.P("") + DocxBuilder.Table(Header, ["-", "Mít tinh", "1", "200", "120"], ["2", "Tập huấn", "1", "60", "40"]));
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.DoesNotContain(FindingCodes.GroupSumDiffers.Code, Codes(report));
    }

    [Fact]
    public void KnownRowsGoOnInATableWithoutAHeader()
    {
        using var report = Document("PHỤ LỤC IV", DocxBuilder.Table(["Cấp, chức danh", "Tổng số", "Nữ"], ["Cấp quận, huyện", "22", "8"], ["Cấp trưởng", "11", "3"])
            + DocxBuilder.P("") + DocxBuilder.Table(["Cấp phó", "11", "5"], ["Tổng cộng", "22", "8"]));
        Assert.Equal("11/5", Pair(report, "PL4", "district-deputies", "leaders", "women"));
        Assert.Equal("22/8", Pair(report, "PL4", "total", "leaders", "women"));
    }

    [Fact]
    public void ATableThatGoesOnUnderItsTitleIsOneTable()
    {
        using var report = Document(Activities, DocxBuilder.Table(Header, ["1", "Hội nghị", "2", "250", "180"])
            + DocxBuilder.P("PHỤ LỤC II (tiếp theo)", """<w:jc w:val="center"/>""", "<w:b/>") + DocxBuilder.Table(["2", "Mít tinh", "1", "200", "120"], ["3", "Tập huấn", "1", "60", "40"]));
        Assert.Equal(510, Sum(report, "PL2", "participants"));
    }

    [Fact]
    public void AnotherTableAfterwardsIsNotItsContinuation()
    {
        using var report = Document(Activities, DocxBuilder.Table(Header, ["1", "Hội nghị", "2", "250", "180"])
            + DocxBuilder.P("Danh sách các xã:") + DocxBuilder.Table(["1", "Xã A", "5", "7", "9"], ["2", "Xã B", "1", "2", "3"]));
        Assert.Equal(250, Sum(report, "PL2", "participants"));
    }

    [Fact]
    public void AHeadingThatTakesTheColumnOfNumbersTooHeadsTheRowsUnderIt()
    {
        using var report = Document(Activities, Grid(
            Row(Header), Row(">2 Công tác truyền thông", "3", "450", "300"), Row("1", "Hội nghị", "2", "250", "180"), Row("2", "Mít tinh", "1", "200", "120"),
            Row(">2 Công tác tập huấn", "1", "60", "40"), Row("1", "Lớp 1", "1", "60", "40")));
        Assert.Equal(510, Sum(report, "PL2", "participants"));
        Assert.Equal(3, TableOf(report, "PL2")!.Rows.Count);
    }
}
