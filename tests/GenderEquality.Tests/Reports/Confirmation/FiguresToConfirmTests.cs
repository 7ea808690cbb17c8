using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Reports.Confirmation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Reports.Checks;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Reports.Confirmation;

public sealed class FiguresToConfirmTests
{
    private const string Centred = """<w:jc w:val="center"/>""";

    private static readonly Agency Sender = CheckedReports.Agency("quan-hong-bang");

    [Theory]
    [InlineData("1,5 tỷ đồng", 1500, "1.500 (ghi: 1,5 tỷ đồng)")]
    [InlineData("1234,5", 1234.5, "1.234,5 (ghi: 1234,5)")]
    [InlineData("1.234,5", 1234.5, "1.234,5")]
    [InlineData("45,6%", 45.6, "45,6%")]
    [InlineData("không", 0, "0 (ghi: không)")]
    public void TheNumberIsShownAsItWasUnderstood(string text, double number, string shown) =>
        Assert.Equal(shown, Show("PL5", "city-budget", "planned", new Figure(text) { Number = (decimal)number }));

    [Fact]
    public void YesAndNoAreShownAsWords()
    {
        Assert.Equal("có (ghi: Có 02 cơ sở)", Show("PL1", "4.4", "value", new Figure("Có 02 cơ sở") { Number = 1 }));
        Assert.Equal("Không", Show("PL1", "4.4", "value", new Figure("Không") { Number = 0 }));
    }

    [Fact]
    public void ADayIsShownInFull() =>
        Assert.Equal("05/03/2024 (ghi: 5/3)", Show("PL2", "1", "date", new Figure("5/3") { Date = new DateOnly(2024, 3, 5) }));

    [Fact]
    public void WordsStayWordsAndBlankStaysBlank()
    {
        Assert.Equal("đang thống kê", Show("PL5", "other", "planned", new Figure("đang thống kê")));
        Assert.Equal(string.Empty, Show("PL5", "other", "note", null));
    }

    [Fact]
    public void TablesStandAsTheyWereSent()
    {
        var tables = Read(new DocxBuilder().Body(
            P("PHỤ LỤC V", Centred, "<w:b/>"), Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "10", "5"]),
            P("PHỤ LỤC III", Centred, "<w:b/>"), Table(["Nội dung", "Năm 2024", "Năm 2023"], ["Số vụ bạo lực trên cơ sở giới được phát hiện", "12", "9"])));

        Assert.Equal(["PL5", "PL3"], tables.Select(table => table.Table.Key.ToString()));
    }

    [Fact]
    public void WhatWasNotTakenIsMarkedWithWhy()
    {
        var tables = Read(new DocxBuilder().Body(
            P("PHỤ LỤC V", Centred, "<w:b/>"),
            Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "10 triệu hoặc 12 triệu", "5.000.000 đ"], ["Tài trợ quốc tế", "7", "7"])));

        var table = Assert.Single(tables);
        var cells = table.Rows[0].Cells.ToDictionary(cell => cell.Column.Key, StringComparer.Ordinal);
        Assert.Equal(("10 triệu hoặc 12 triệu", null), (cells["planned"].Typed, cells["planned"].Read));
        Assert.Contains("nhiều con số", cells["planned"].NotTaken, StringComparison.Ordinal);
        Assert.Equal(("5.000.000 đ", "5", null), (cells["spent"].Typed, cells["spent"].Read, cells["spent"].NotTaken));
        Assert.Contains(table.NotTaken, sentence => sentence.Contains("Tài trợ quốc tế", StringComparison.Ordinal));
    }

    [Fact]
    public void TheTotalUnderFreeRowsStandsLast()
    {
        var table = Assert.Single(Read(new DocxBuilder().Body(
            P("PHỤ LỤC II", Centred, "<w:b/>"),
            Table(["Tên hoạt động", "Ngày bắt đầu", "Số cuộc", "Tổng số"], ["Mít tinh", "05/03/2024", "1", "100"], ["Tổng cộng", "", "1", "khoảng nhiều"]))));

        Assert.Equal(["Mít tinh", "Tổng cộng"], table.Rows.Select(row => row.Label));
        Assert.NotNull(table.Rows[1].Cells.Single(cell => string.Equals(cell.Column.Key, "participants", StringComparison.Ordinal)).NotTaken);
    }

    private static IReadOnlyList<TableToConfirm> Read(DocxBuilder document)
    {
        using var report = Readings.Read(document.Build(), Sender);
        return FiguresToConfirm.Of(Readings.Campaign, Sender, report.Content!, report.Findings);
    }

    private static string Show(string tableKey, string row, string columnKey, Figure? figure)
    {
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        if (figure is not null)
        {
            cells[columnKey] = figure;
        }

        var report = CheckedReports.Nothing(Sender).With(tableKey, new FigureRow(row, row, cells));
        var table = FiguresToConfirm.Of(CheckedReports.Campaign, Sender, report, (Finding[])[]).Single();
        return PortalTexts.FigureRead(table.Rows[0].Cells.Single(cell => string.Equals(cell.Column.Key, columnKey, StringComparison.Ordinal)));
    }
}
