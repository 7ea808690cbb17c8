using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Reports.Checks;

namespace GenderEquality.Tests.Reports;

public sealed class FiguresReadTests
{
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

    private static string Show(string tableKey, string row, string columnKey, Figure? figure)
    {
        var table = CheckedReports.Campaign.Tables.First(other => other.Key == TableKey.Parse(tableKey));
        var column = table.Columns.First(other => string.Equals(other.Key, columnKey, StringComparison.Ordinal));
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        if (figure is not null)
        {
            cells[columnKey] = figure;
        }

        return FiguresRead.Of(CheckedReports.Campaign, table, new FigureRow(row, row, cells), column);
    }
}
