using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Tests.Excel;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

public sealed class FigureUnitTests
{
    private static readonly string Title = P("PHỤ LỤC V", """<w:jc w:val="center"/>""", "<w:b/>");

    [Theory]
    [InlineData("Đơn vị tính: 1.000 đồng")]
    [InlineData("(ĐVT: nghìn đồng)")]
    [InlineData("Đvt: 1000đ")]
    public void UnitInTheLineOverTheTableCounts(string line) =>
        Assert.Equal(15, Planned(Title + P(line) + Table(["TT", "Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["1", "Ngân sách thành phố", "15000", "9000"])));

    [Theory]
    [InlineData("Kế hoạch (1000 đồng)", "15000")]
    [InlineData("Kế hoạch (Đvt: 1.000đ)", "15000")]
    [InlineData("Kế hoạch (VNĐ)", "15000000")]
    [InlineData("Kế hoạch (đồng)", "khoảng 15.000.000")]
    [InlineData("Kế hoạch (tỷ đồng)", "0,015")]
    [InlineData("Kế hoạch (nghìn đồng)", "15 triệu đồng")]
    public void UnitInTheHeaderCountsHoweverItIsWritten(string header, string cell) =>
        Assert.Equal(15, Planned(Title + Table(["TT", "Nguồn kinh phí", header, "Thực hiện"], ["1", "Ngân sách thành phố", cell, "9"])));

    [Fact]
    public void UnitInTheHeaderOfAGroupCounts() => Assert.Equal(15, Planned(Title +
        $"""
        <w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>
        <w:tr>{Cell("Nguồn kinh phí", """<w:vMerge w:val="restart"/>""")}{Cell("Kinh phí (Đvt: 1.000đ)", """<w:gridSpan w:val="2"/>""")}</w:tr>
        <w:tr>{Cell("", "<w:vMerge/>")}{Cell("Kế hoạch (1)")}{Cell("Thực hiện (2)")}</w:tr>
        <w:tr>{Cell("Ngân sách thành phố")}{Cell("15000")}{Cell("9000")}</w:tr></w:tbl>
        """));

    [Fact]
    public void UnitInARowBelowTheHeaderCounts() => Assert.Equal(15, Planned(Title
        + Table(["TT", "Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["", "", "nghìn đồng", "nghìn đồng"], ["1", "Ngân sách thành phố", "15000", "9000"])));

    [Fact]
    public void UnitInAColumnOfItsOwnCounts() => Assert.Equal(15, Planned(Title
        + Table(["TT", "Nguồn kinh phí", "ĐVT", "Kế hoạch", "Thực hiện"], ["1", "Ngân sách thành phố", "Nghìn đồng", "15000", "9000"])));

    [Fact]
    public void UnitOfATableDoesNotCountForTheNextOne() => Assert.Equal(15, Planned(
        P("Đơn vị tính: nghìn đồng") + P("a") + P("b") + P("c") + Title + Table(["TT", "Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["1", "Ngân sách thành phố", "15", "9"])));

    [Fact]
    public async Task UnitAboveTheTableOfASheetCounts()
    {
        var workbook = await Workbooks.OfAsync("PL5", ["KINH PHÍ"], [null, null, "(ĐVT: nghìn đồng)"], ["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", 15_000, 9_000]);
        using var stream = new MemoryStream(workbook);
        var read = AppendixWorkbookReader.Read(stream, "so-lieu.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));
        Assert.Equal(15, Assert.Single(Assert.Single(read.Tables).Rows).Cells["planned"].Number);
    }

    private static decimal? Planned(string body) => Readings.Cell(Readings.ContentOf(new DocxBuilder().Body(body)), "PL5", "city-budget", "planned")?.Number;
}
