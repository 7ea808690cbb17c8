using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Reports.Checks;

/// <summary>One fact in two places, and last year's figures beside this year's.</summary>
public sealed class AgreementChecksTests
{
    private static readonly Agency District = CheckedReports.Agency("quan-hong-bang");

    [Fact]
    public void OneFactToldDifferentlyInTwoTablesIsTold()
    {
        var finding = Assert.Single(Find("GE229", Report(denominator: "20", victims: "21")));

        Assert.EndsWith("cột Số liệu năm 2024 - Mẫu số", finding.Place, StringComparison.Ordinal);
        Assert.StartsWith("Ở đây ghi 20, còn Phụ lục III, dòng 2", finding.Message, StringComparison.Ordinal);
        Assert.Contains("(Số nạn nhân), cột Năm 2024 ghi 21", finding.Message, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void WhereTheyAgreeOrOneIsNotGivenNothingIsTold()
    {
        Assert.Empty(Find("GE229", Report(denominator: "21", victims: "21")));
        Assert.Empty(Find("GE229", Report(denominator: "21", victims: "không rõ")));
        Assert.Empty(Find("GE229", CheckedReports.Nothing(District)));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(150, false)]
    public void FreeRowsAreAddedUp(int women, bool isTold)
    {
        var campaign = CheckedReports.Campaign with
        {
            Agree = [new FigureAgreement { A = new FigurePlace(TableKey.Parse("PL2"), "women"), B = new FigurePlace(TableKey.Parse("PL4"), "women", "total"), Severity = CheckSeverity.Error }],
        };
        var report = CheckedReports.Nothing(District)
            .With("PL2", CheckedReports.Row("1", "Mít tinh", "women=100"), CheckedReports.Row("2", "Tập huấn", "women=50"))
            .With("PL4", CheckedReports.Row("total", "Tổng cộng", $"women={women}"));

        Assert.Equal(isTold, FigureChecks.Find(campaign, District, report).Any(finding => finding.Code is "GE229" && finding.Severity == FindingSeverity.Error));
    }

    [Theory]
    [InlineData("0,48", "47,5", true)]
    [InlineData("47,5", "0,48", true)]
    [InlineData("0,48", "0,5", false)]
    [InlineData("48", "47,5", false)]
    [InlineData("0,9", "1,1", false)]
    public void AShareThatLooksLikeAFractionOfOneIsTold(string value, string previous, bool isTold) =>
        Assert.Equal(isTold, Find("GE220", CheckedReports.Nothing(District).With("PL1", CheckedReports.Row("1.1", "1.1", $"value={value}", $"previous={previous}"))).Count == 1);

    [Theory]
    [InlineData("9", true)]
    [InlineData("8", false)]
    public void ATableThatRepeatsLastYearIsTold(string last, bool isTold) => Assert.Equal(isTold, Find("GE231", CheckedReports.Nothing(District).With(
        "PL3",
        CheckedReports.Row("cases", "Số vụ", "current=12", "previous=12"),
        CheckedReports.Row("victims", "Số nạn nhân", "current=14", "previous=14"),
        CheckedReports.Row("shelters", "Số địa chỉ", "current=0", "previous=3"),
        CheckedReports.Row("models", "Số mô hình", "current=9", $"previous={last}"))).Count == 1);

    private static ReportContent Report(string denominator, string victims) => CheckedReports.Nothing(District)
        .With("PL1", CheckedReports.Row("3.2a", "3.2a", $"denominator={denominator}"))
        .With("PL3", CheckedReports.Row("victims", "Số nạn nhân", $"current={victims}"));

    private static List<Finding> Find(string code, ReportContent report) =>
        [.. FigureChecks.Find(CheckedReports.Campaign, District, report).Where(finding => string.Equals(finding.Code, code, StringComparison.Ordinal))];
}
