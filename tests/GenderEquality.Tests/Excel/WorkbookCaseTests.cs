using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Excel.XlsxBuilder;

namespace GenderEquality.Tests.Excel;

/// <summary>Workbooks from the field whose figures were read wrong, or lost without a word.</summary>
public sealed class WorkbookCaseTests
{
    [Fact]
    public void CellsWithErrorsAreFindingsAndTheirRowIsKept()
    {
        var read = Read("x02-error.xlsx");

        Assert.Equal(["Ngân sách thành phố", "Huy động hợp pháp khác"], Assert.Single(read.Tables).Rows.Select(row => row.Label));
        Assert.Equal(["#DIV/0!", "#REF!"], read.Findings.Where(finding => finding.Code is "GE214").Select(finding => finding.Read));
        Assert.All(read.Findings, finding => Assert.Equal((FindingCodes.FormulaError.Code, FindingSeverity.Error), (finding.Code, finding.Severity)));
        Assert.Contains("lỗi công thức", read.Findings[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("Phụ lục V, dòng 1", read.Findings[0].Place, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorBesideAFigureIsAFindingToo()
    {
        var read = Read("x18-allerror.xlsx");

        Assert.Equal(100, Number(read, "PL5", "city-budget", "planned"));
        Assert.Equal("#VALUE!", Assert.Single(read.Findings).Read);
    }

    [Fact]
    public void FormulaWithoutAResultIsAFinding()
    {
        var read = Read("x03-nocache.xlsx");

        Assert.Null(Number(read, "PL5", "city-budget", "planned"));
        Assert.Equal(90, Number(read, "PL5", "city-budget", "spent"));
        var finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.FormulaNotCalculated.Code, "=50+50"), (finding.Code, finding.Read));
        Assert.Contains("mở tệp bằng Excel", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x01-percent-literal.xlsx", 45)]
    [InlineData("x15-percent-literal-only.xlsx", 45)]
    public void PercentSignAsALiteralMultipliesNothing(string file, int value)
    {
        var read = Read(file);
        var row = Assert.Single(Assert.Single(read.Tables).Rows);

        Assert.Equal(value, row.Cells["value"].Number);
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("x16-dong.xlsx", 45, 40)]
    [InlineData("x17-ty.xlsx", 1500, 1200)]
    [InlineData("x19-scaled-only.xlsx", 15, 12)]
    public void UnitsAndThousandsOfTheFormatCount(string file, int planned, int spent)
    {
        var read = Read(file);

        Assert.Equal(planned, Number(read, "PL5", "city-budget", "planned"));
        Assert.Equal(spent, Number(read, "PL5", "city-budget", "spent"));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void FigureThatItsFormatRoundsAwayIsShownBothWays()
    {
        var read = Read("x08-scaled.xlsx");

        Assert.Equal(1500, Number(read, "PL5", "city-budget", "spent"));
        Assert.Equal(1500, Number(read, "PL5", "other", "planned"));
        var finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.ShownOtherwise.Code, "Trang tính “PL5”, ô C2", "1500"), (finding.Code, finding.Place, finding.Read));
        Assert.Contains("hiện ra là “2”; hệ thống lấy “1,5”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNobodySeesIsTakenAndTold()
    {
        using var file = new XlsxBuilder().Sheet(
            "PL5",
            Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện")
            + Row("Ngân sách thành phố", "60", "55")
            + Row("Nguồn khác", "20", "10").Replace("<row>", "<row hidden=\"1\">", StringComparison.Ordinal)).Build();
        var read = AppendixWorkbookReader.Read(file, "an-dong.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));

        Assert.Equal(20, Number(read, "PL5", "other", "planned"));
        Assert.Equal(["Trang tính “PL5”, ô B3", "Trang tính “PL5”, ô C3"], read.Findings.Select(finding => finding.Place));
        Assert.All(read.Findings, finding => Assert.Equal(FindingCodes.ShownOtherwise.Code, finding.Code));
    }

    internal static string PathOf(string kind, string file, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "Samples", "Cases", kind, file);

    private static decimal? Number(WorkbookReading read, string table, string row, string column) =>
        read.Tables.Single(one => one.Key == TableKey.Parse(table)).Rows.Single(one => string.Equals(one.Key, row, StringComparison.Ordinal)).Cells[column].Number;

    private static WorkbookReading Read(string file)
    {
        using var stream = File.OpenRead(PathOf("workbooks", file));
        return AppendixWorkbookReader.Read(stream, file, new ExpectedReport(Readings.Campaign, Readings.Health));
    }
}
