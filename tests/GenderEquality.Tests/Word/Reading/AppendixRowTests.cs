using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.AppendixCases;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Which row of an agency's own table answers a row of the appendix: negations, parts and levels decide, not a bag of words.</summary>
public sealed class AppendixRowTests
{
    private const string Violence = "PHỤ LỤC III";
    private const string Leaders = "PHỤ LỤC IV";
    private const string Indicators = "PHỤ LỤC I";

    [Fact]
    public void TheContraryIsNoAnswer()
    {
        using var report = Case("07-negated-labels");
        Assert.Equal([12m, 14m, null, null, null, null], Current(report, "cases", "victims", "victims-supported", "cases-handled", "perpetrators", "shelters"));
        Assert.Equal(4, report.Findings.Count(finding => finding.Code is "GE122" or "GE114"));
    }

    [Fact]
    public void TheRoleIsOfTheMergedLevelBesideIt()
    {
        using var report = Case("08-role-under-merged-level");
        Assert.Equal("11/3", Pair(report, "PL4", "district-heads", "leaders", "women"));
        Assert.Equal("11/5", Pair(report, "PL4", "district-deputies", "leaders", "women"));
        Assert.Equal("15/6", Pair(report, "PL4", "commune-heads", "leaders", "women"));
        Assert.Equal("27/12", Pair(report, "PL4", "commune-deputies", "leaders", "women"));
        Assert.Equal("64/26", Pair(report, "PL4", "total", "leaders", "women"));
    }

    [Fact]
    public void MenAndWomenUnderThePerpetratorsAreNoVictims()
    {
        using var report = Case("09-perpetrators-by-sex");
        Assert.Equal([14m, 12m, null, null, 12m], Current(report, "victims", "perpetrators", "victims-men", "victims-women", "cases-handled"));
        Assert.Equal(2, report.Findings.Count(finding => finding.Code is "GE122" or "GE114"));
    }

    [Theory]
    [InlineData("Số nạn nhân không được hỗ trợ", "victims-supported")]
    [InlineData("Số nạn nhân chưa được tiếp cận dịch vụ hỗ trợ", "victims-supported")]
    [InlineData("Số vụ không xử lý", "cases-handled")]
    [InlineData("Số vụ chưa được xử lý", "cases-handled")]
    [InlineData("Số địa chỉ tin cậy, cơ sở tạm lánh ngừng duy trì", "shelters")]
    [InlineData("Số vụ bạo lực trên cơ sở giới đối với trẻ em được phát hiện", "cases")]
    [InlineData("Số nạn nhân là phụ nữ được hỗ trợ", "victims-supported")]
    [InlineData("Số vụ đã xử lý hình sự", "cases-handled")]
    public void ALabelThatSaysTheContraryOrAPartIsToldAndNotTaken(string label, string row)
    {
        using var report = Appendix(Violence, ["Nội dung", "Năm 2024", "Năm 2023"], [label, "3", "4"], ["Số nạn nhân", "14", "18"]);
        Assert.Equal([null, 14m], Current(report, row, "victims"));
        Assert.Contains(report.Findings, finding => finding.Code is "GE122" or "GE114" && string.Equals(finding.Read, label, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "- Nữ", "- Nam", "- Trẻ em")]
    [InlineData("", "Phụ nữ", "Nam giới", "Trẻ em")]
    [InlineData("-", "Nữ", "Nam", "Trẻ em")]
    [InlineData("", "Trong đó: nữ", "Nam", "Trẻ em")]
    [InlineData("", "Nạn nhân là nữ", "Nạn nhân là nam giới", "Nạn nhân là trẻ em")]
    public void PartsAreThoseOfTheWholeAboveThem(string ordinal, string women, string men, string children)
    {
        using var report = Appendix(
            Violence,
            ["TT", "Nội dung", "Năm 2024", "Năm 2023"],
            ["1", "Số nạn nhân", "14", "18"], [ordinal, women, "9", "11"], [ordinal, men, "2", "3"], [ordinal, children, "3", "4"],
            ["2", "Số người gây bạo lực được phát hiện", "12", "15"], [ordinal, "- Nam", "11", "15"], [ordinal, "- Nữ", "1", "0"], [ordinal, "- Được tư vấn, tham vấn", "7", "6"]);
        Assert.Equal([14m, 9m, 2m, 3m, 12m, 7m], Current(report, "victims", "victims-women", "victims-men", "victims-children", "perpetrators", "perpetrators-counselled"));
    }

    [Fact]
    public void PartsOfAPartAreNotThoseOfTheWhole()
    {
        using var report = Appendix(
            Violence, ["TT", "Nội dung", "Năm 2024", "Năm 2023"],
            ["1", "Số nạn nhân", "14", "18"], ["-", "Trẻ em", "3", "4"], ["+", "Nam", "1", "1"], ["+", "Nữ", "2", "3"], ["-", "Phụ nữ", "9", "11"]);
        Assert.Equal([3m, null, 9m], Current(report, "victims-children", "victims-men", "victims-women"));
    }

    [Fact]
    public void PartsOfARowOfTheAgencysOwnAreNobodyElses()
    {
        using var report = Appendix(
            Violence, ["TT", "Nội dung", "Năm 2024", "Năm 2023"],
            ["1", "Số nạn nhân", "14", "18"], ["2", "Số lượt người được tư vấn pháp luật", "40", "30"], ["", "- Nữ", "30", "20"], ["", "- Nam", "10", "10"]);
        Assert.Equal([14m, null, null], Current(report, "victims", "victims-women", "victims-men"));
    }

    [Theory]
    [InlineData("CẤP HUYỆN", "CẤP XÃ")]
    [InlineData("I. Cấp quận", "II. Cấp phường")]
    [InlineData("Cấp quận, huyện", "Cấp xã, phường, thị trấn")]
    public void ALevelMayBeAHeadingAcrossTheTable(string district, string commune)
    {
        using var report = Document(Leaders, Grid(
            Row("Cấp, chức danh", "Tổng số", "Nữ"),
            Row(">3 " + district), Row("Cấp trưởng", "11", "3"), Row("Cấp phó", "11", "5"), Row("Cộng", "22", "8"),
            Row(">3 " + commune), Row("Cấp trưởng", "15", "6"), Row("Cấp phó", "27", "12"), Row("Cộng", "42", "18"),
            Row("Tổng cộng", "64", "26")));
        Assert.Equal("11/3", Pair(report, "PL4", "district-heads", "leaders", "women"));
        Assert.Equal("22/8", Pair(report, "PL4", "district", "leaders", "women"));
        Assert.Equal("15/6", Pair(report, "PL4", "commune-heads", "leaders", "women"));
        Assert.Equal("27/12", Pair(report, "PL4", "commune-deputies", "leaders", "women"));
        Assert.Equal("42/18", Pair(report, "PL4", "commune", "leaders", "women"));
        Assert.Equal("64/26", Pair(report, "PL4", "total", "leaders", "women"));
    }

    [Fact]
    public void ARoleUnderALevelThatTheAppendixDoesNotHaveIsNoOtherLevels()
    {
        using var report = Document(Leaders, Grid(
            Row("Cấp", "Chức danh", "Tổng số", "Nữ"),
            Row("v Đơn vị sự nghiệp", "Cấp trưởng", "30", "20"), Row("^", "Cấp phó", "40", "30"),
            Row("v Cấp phường", "Cấp trưởng", "15", "6"), Row("^", "Cấp phó", "27", "12")));
        Assert.Equal("15/6", Pair(report, "PL4", "commune-heads", "leaders", "women"));
        Assert.Equal("-/-", Pair(report, "PL4", "district-heads", "leaders", "women"));
    }

    [Theory]
    [InlineData("Chủ tịch UBND phường", "commune-heads")]
    [InlineData("Phó Chủ tịch UBND phường", "commune-deputies")]
    [InlineData("Phó Chủ tịch UBND quận", "district-deputies")]
    public void OfficesAreKnownByTheirUsualNames(string label, string row)
    {
        using var report = Appendix(Leaders, ["Cấp, chức danh", "Tổng số", "Nữ"], ["Cấp quận, huyện", "22", "8"], [label, "15", "6"]);
        Assert.Equal("15/6", Pair(report, "PL4", row, "leaders", "women"));
    }

    [Theory]
    [InlineData("3.2a. Người bị bạo lực được tiếp cận dịch vụ hỗ trợ", "3.2a")]
    [InlineData("3.2b. Người gây bạo lực được tư vấn", "3.2b")]
    [InlineData("Chỉ tiêu 6.2. Tổ chức được phổ biến, cam kết", "6.2")]
    public void TheIndicatorsOwnNumberDecides(string label, string row)
    {
        using var report = Appendix(Indicators, ["Mục tiêu, chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"], [label, "8", "10", "80"]);
        Assert.Equal(80, Number(report, "PL1", row, "value"));
        Assert.DoesNotContain(FindingCodes.RowContested.Code, Codes(report));
    }

    [Fact]
    public void ANumberAgainstTheWordsIsToldWithBothAndTakenFromNeither()
    {
        var name = Readings.Campaign.Indicators.First(indicator => string.Equals(indicator.Key, "2.1", StringComparison.Ordinal)).Name;
        using var report = Appendix(Indicators, ["Mục tiêu, chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"], ["2.2. " + name, "8", "10", "80"]);
        Assert.Null(Number(report, "PL1", "2.1", "value"));
        Assert.Null(Number(report, "PL1", "2.2", "value"));
        Assert.Contains(FindingCodes.RowContested.Code, Codes(report));
    }

    [Fact]
    public void ARoleWithoutAnyLevelIsTakenForNone()
    {
        using var report = Appendix(Leaders, ["Chức danh", "Tổng số", "Nữ"], ["Cấp trưởng", "11", "3"], ["Cấp phó", "11", "5"], ["Tổng cộng", "22", "8"]);
        Assert.Equal(["-/-", "-/-", "22/8"], new[] { "commune-heads", "commune-deputies", "total" }.Select(row => Pair(report, "PL4", row, "leaders", "women")));
        Assert.Equal(2, report.Findings.Count(finding => finding.Code is "GE121" or "GE122"));
    }

    [Fact]
    public void ARoleUnderAHeadingThatTheAppendixDoesNotHaveIsNoLevels()
    {
        using var report = Document(Leaders, Grid(Row("Chức danh", "Tổng số", "Nữ"), Row(">3 I. KHỐI TRƯỜNG HỌC"), Row("Cấp trưởng", "30", "20"), Row(">3 II. CẤP PHƯỜNG"), Row("Cấp trưởng", "15", "6")));
        Assert.Equal("15/6", Pair(report, "PL4", "commune-heads", "leaders", "women"));
    }

    [Fact]
    public void AnIndicatorOfTwoRowsWithoutSayingWhichIsTakenForNeither()
    {
        using var report = Appendix(Indicators, ["Mục tiêu, chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"], ["5.2a. Trẻ em dân tộc thiểu số hoàn thành giáo dục tiểu học", "8", "10", "80"]);
        Assert.Null(Number(report, "PL1", "5.2a.trai", "value"));
        Assert.Contains(FindingCodes.RowContested.Code, Codes(report));
    }

    [Fact]
    public void AFigureMergedOverTwoKnownRowsIsToldAndTakenByNeither()
    {
        using var report = Document(Leaders, Grid(
            Row("Cấp, chức danh", "Tổng số", "Nữ"), Row("Cấp quận, huyện", "22", "8"), Row("Cấp trưởng", "v 22", "3"), Row("Cấp phó", "^", "5")));
        Assert.Equal("-/3", Pair(report, "PL4", "district-heads", "leaders", "women"));
        Assert.Equal("-/5", Pair(report, "PL4", "district-deputies", "leaders", "women"));
        Assert.Contains(FindingCodes.MergedFigure.Code, Codes(report));
    }

    private static decimal?[] Current(ReadReport report, params string[] rows) => [.. rows.Select(row => Number(report, "PL3", row, "current"))];
}
