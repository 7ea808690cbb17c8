using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.AppendixCases;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Which column of an agency's own table answers a column of the appendix: that of the reporting year, done and not planned, of those who are counted.</summary>
public sealed class AppendixColumnTests
{
    private const string Leaders = "PHỤ LỤC IV";
    private const string Money = "PHỤ LỤC V";
    private const string Violence = "PHỤ LỤC III";
    private const string Indicators = "PHỤ LỤC I";
    private const string WomenLead = "Cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ";

    [Fact]
    public void TheYearOverTheColumnsDecides()
    {
        using var report = Case("04-two-years-columns");
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
        Assert.Equal("11/3", Pair(report, "PL4", "district-heads", "leaders", "women"));
        Assert.Equal("11/5", Pair(report, "PL4", "district-deputies", "leaders", "women"));
        Assert.Equal("42/18", Pair(report, "PL4", "commune", "leaders", "women"));
        Assert.Equal("15/6", Pair(report, "PL4", "commune-heads", "leaders", "women"));
        Assert.Equal("64/26", Pair(report, "PL4", "total", "leaders", "women"));
    }

    [Fact]
    public void TheYearOverMoneyDecides()
    {
        using var report = Case("05-two-years-money");
        Assert.Equal("60/55", Pair(report, "PL5", "city-budget", "planned", "spent"));
        Assert.Equal("350/345", Pair(report, "PL5", "district-budget", "planned", "spent"));
        Assert.Equal("410/400", Pair(report, "PL5", "total", "planned", "spent"));
    }

    [Fact]
    public void TheResultIsTakenAndNotThePlan()
    {
        using var report = Case("16-plan-vs-done-indicators");
        Assert.Equal(48, Number(report, "PL1", "1.1", "value"));
        Assert.Equal(91.7m, Number(report, "PL1", "3.2b", "value"));
    }

    [Theory]
    [InlineData("Năm 2022", "Năm 2023", "Năm 2024")]
    [InlineData("Thực hiện năm 2022", "Thực hiện năm 2023", "Thực hiện năm 2024")]
    [InlineData("Năm 2023", "Kế hoạch 2024", "Thực hiện 2024")]
    [InlineData("Năm trước", "Kế hoạch năm báo cáo", "Năm báo cáo")]
    public void OneOfThreeGroupsIsTaken(string one, string two, string three)
    {
        using var report = Document(Leaders, Grid(
            Row("v Cấp, chức danh", ">2 " + one, ">2 " + two, ">2 " + three),
            Row("^", "Tổng số", "Nữ", "Tổng số", "Nữ", "Tổng số", "Nữ"),
            Row("Cấp quận, huyện", "18", "5", "20", "6", "22", "8")));
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
    }

    [Fact]
    public void TheYearMayStandInTheLowestHeader()
    {
        using var report = Appendix(Leaders, ["Cấp, chức danh", "Tổng số năm 2023", "Nữ năm 2023", "Tổng số năm 2024", "Nữ năm 2024"], ["Cấp quận, huyện", "20", "6", "22", "8"]);
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
    }

    [Theory]
    [InlineData("Năm trước", "Năm báo cáo")]
    [InlineData("Cùng kỳ 2023", "Năm 2024")]
    [InlineData("Thực hiện 2023", "Ước thực hiện 2024")]
    [InlineData("Số liệu năm 2023", "Cả năm 2024")]
    public void LastYearsColumnIsItsOwn(string before, string now)
    {
        using var report = Appendix(Violence, ["Nội dung", before, now], ["Số nạn nhân", "18", "14"]);
        Assert.Equal("14/18", Pair(report, "PL3", "victims", "current", "previous"));
        Assert.DoesNotContain(FindingCodes.ColumnNotTaken.Code, Codes(report));
    }

    [Fact]
    public void HalfAYearIsNotTheYear()
    {
        using var report = Appendix(Violence, ["Nội dung", "Số liệu năm 2023", "6 tháng đầu năm 2024", "Cả năm 2024"], ["Số nạn nhân", "18", "7", "14"]);
        Assert.Equal("14/18", Pair(report, "PL3", "victims", "current", "previous"));
    }

    [Theory]
    [InlineData("6 tháng đầu năm 2024")]
    [InlineData("Quý III năm 2024")]
    [InlineData("Kế hoạch năm 2024")]
    [InlineData("Dự kiến năm 2025")]
    [InlineData("Giai đoạn 2021-2024")]
    public void WhatIsNotOfTheYearIsToldAsAnErrorAndNotTaken(string header)
    {
        using var report = Appendix(Violence, ["Nội dung", "Năm 2023", header], ["Số nạn nhân", "18", "7"]);
        Assert.Equal("-/18", Pair(report, "PL3", "victims", "current", "previous"));
        var finding = Assert.Single(report.Findings, finding => string.Equals(finding.Code, FindingCodes.ColumnNotTaken.Code, StringComparison.Ordinal));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Contains("“Năm 2023”", finding.Message, StringComparison.Ordinal);
        Assert.Contains(header, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kế hoạch giao", "Ước thực hiện")]
    [InlineData("Dự toán năm 2024", "Thực hiện năm 2024")]
    [InlineData("Kế hoạch 2024", "Ước 2024")]
    public void PlanAndResultOfMoneyAreToldApart(string plan, string result)
    {
        using var report = Appendix(Money, ["Nguồn kinh phí", result, plan], ["Ngân sách thành phố", "55", "60"]);
        Assert.Equal("60/55", Pair(report, "PL5", "city-budget", "planned", "spent"));
    }

    [Fact]
    public void ThePlanOfNextYearIsNotThisYears()
    {
        using var report = Appendix(Money, ["Nguồn kinh phí", "Thực hiện 2023", "Ước 2024", "Kế hoạch 2025"], ["Ngân sách thành phố", "50", "55", "70"]);
        Assert.Equal("-/55", Pair(report, "PL5", "city-budget", "planned", "spent"));
        Assert.Contains(FindingCodes.ColumnNotTaken.Code, Codes(report));
    }

    [Theory]
    [InlineData("Chỉ tiêu", "Kế hoạch 2024", "Thực hiện 2024")]
    [InlineData("Mục tiêu, chỉ tiêu", "Chỉ tiêu giao năm 2024", "Kết quả đạt được")]
    [InlineData("Chỉ tiêu", "Mục tiêu đến năm 2025", "Ước năm 2024")]
    public void IndicatorsAreReadFromTheResult(string label, string plan, string result)
    {
        using var report = Appendix(Indicators, ["TT", label, plan, result], ["1", WomenLead, "60", "48"]);
        Assert.Equal(48, Number(report, "PL1", "1.1", "value"));
    }

    [Fact]
    public void AShareOrAChangeIsNoCount()
    {
        using var report = Appendix(Leaders, ["Cấp, chức danh", "Tổng số", "Tỷ lệ nữ (%)", "Nữ", "Nữ (%)", "So với năm trước"], ["Cấp quận, huyện", "22", "36", "8", "36", "2"]);
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
    }

    [Fact]
    public void StaffAreNoLeaders()
    {
        using var report = Document(Leaders, Grid(
            Row("v Cấp, chức danh", ">2 Cán bộ, công chức, viên chức", ">2 Lãnh đạo, quản lý"),
            Row("^", "Tổng số", "Nữ", "Tổng số", "Nữ"),
            Row("Cấp quận, huyện", "120", "70", "22", "8")));
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
    }

    [Theory]
    [InlineData("Tổng số công chức", "Nữ công chức")]
    [InlineData("Tổng biên chế", "Biên chế nữ")]
    public void StaffAloneAreNotTakenForLeaders(string all, string women)
    {
        using var report = Appendix(Leaders, ["Cấp, chức danh", all, women], ["Cấp quận, huyện", "120", "70"]);
        Assert.Null(TableOf(report, "PL4"));
        Assert.Contains(report.Findings, finding => finding.Code is "GE112" or "GE119");
    }

    [Fact]
    public void TwoColumnsThatCouldBothBeMeantAreTakenFromNeither()
    {
        using var report = Appendix(Leaders, ["Cấp, chức danh", "Tổng số", "Nữ", "Tổng số", "Nữ"], ["Cấp quận, huyện", "20", "6", "22", "8"]);
        Assert.Null(Number(report, "PL4", "district", "leaders"));
        var findings = report.Findings.Where(finding => string.Equals(finding.Code, FindingCodes.ColumnContested.Code, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
    }

    [Fact]
    public void AHeaderOverTwoGridColumnsIsOneColumn()
    {
        using var report = Document(Leaders, Grid(
            Row("Cấp, chức danh", ">2 Tổng số", "Nữ"),
            Row("Cấp quận, huyện", ">2 22", "8")));
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
    }
}
