using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Reports.Checks;

namespace GenderEquality.Tests.Reports.Findings;

/// <summary>The cells that findings tell of.</summary>
public sealed class FindingCellsTests
{
    private static readonly Agency District = CheckedReports.Agency("quan-hong-bang");
    private static readonly TableKey Activities = TableKey.Parse("PL2");

    [Fact]
    public void BothCellsOfAPairThatFailsAreNamed() =>
        Assert.Equal([Cell("2", "women"), Cell("2", "participants")], Find("PL2", "GE221", CheckedReports.Row("1", "Lễ", "participants=9", "women=6"), CheckedReports.Row("2", "Hội nghị", "participants=50", "women=60")).Cells);

    [Fact]
    public void AllCellsOfATotalThatFailsAreNamedAndNoneThatIsBlank()
    {
        var table = TableKey.Parse("PL3");
        var finding = Find("PL3", "GE222", CheckedReports.Row("victims", "Số nạn nhân", "current=10"), CheckedReports.Row("victims-women", "Phụ nữ", "current=7"), CheckedReports.Row("victims-men", "Nam giới", "previous=2"));

        Assert.Equal([new FindingCell(table, "victims", "current"), new FindingCell(table, "victims-women", "current")], finding.Cells);
    }

    [Fact]
    public void CellsAreStoredAndWhatWasStoredWithoutThemIsRead()
    {
        var finding = FindingCodes.PartAboveWhole.At("Phụ lục 2", "Sai.").Of(Cell("1", "women"));

        Assert.Equal(finding, StoredJson.Read<Finding>(StoredJson.ToText(finding)));
        Assert.Empty(StoredJson.Read<Finding>("""{"schemaVersion":1,"code":"GE221","severity":"error","message":"Sai."}""").Cells);
    }

    [Fact]
    public void FindingsOfOtherCellsAreOthers()
    {
        var finding = FindingCodes.PartAboveWhole.At("Phụ lục 2", "Sai.");

        Assert.Equal(finding.Of(Cell("1", "women")), finding.Of(Cell("1", "women")));
        Assert.NotEqual(finding.Of(Cell("1", "women")), finding.Of(Cell("2", "women")));
    }

    [Fact]
    public void FindingsThatAreCountedTogetherKeepTheirCells()
    {
        var findings = Enumerable.Range(1, 60).Select(row => FindingCodes.PartAboveWhole.At("Phụ lục 2", $"Sai {row}.").Of(Cell($"{row}", "women"))).ToList();

        Assert.Equal(findings.SelectMany(finding => finding.Cells), RepeatedFindings.Shorten(findings).SelectMany(finding => finding.Cells));
    }

    [Fact]
    public void ErrorAmongThoseCountedTogetherStaysAnError()
    {
        var warnings = Enumerable.Range(1, 55).Select(row => FindingCodes.PartAboveWhole.At("Phụ lục 2", $"Sai {row}.") with { Severity = FindingSeverity.Warning });

        Assert.Equal(FindingSeverity.Error, RepeatedFindings.Shorten([.. warnings, FindingCodes.PartAboveWhole.At("Phụ lục 2", "Sai.").Of(Cell("1", "women"))])[^1].Severity);
    }

    [Fact]
    public void AllWomenOfALevelAsThisYearsIncreaseAreAskedAbout()
    {
        Assert.Equal([new FindingCell(TableKey.Parse("PL4"), "commune", "change"), new FindingCell(TableKey.Parse("PL4"), "commune", "women")], Find("PL4", "GE241", CheckedReports.Row("commune", "Cấp xã", "leaders=20", "women=5", "change=5")).Cells);
        Assert.DoesNotContain(All("PL4", null, CheckedReports.Row("commune", "Cấp xã", "leaders=20", "women=2", "change=2")), finding => finding.Code is "GE241");
    }

    [Theory]
    [InlineData("Lớp tập huấn kỹ năng", "hội thi", true)]
    [InlineData("Lớp tập huấn kỹ năng", "Tập huấn", false)]
    [InlineData("Hội thi trong lớp tập huấn", "hội thi", false)]
    [InlineData("Hoạt động khác của Hội", "tập huấn", false)]
    [InlineData("Phát hành tờ rơi", "truyền thông", false)]
    public void NameThatSaysAnotherKindIsAskedAbout(string name, string type, bool asked) =>
        Assert.Equal(asked, All("PL2", null, CheckedReports.Row("1", name, $"type={type}", "participants=9", "women=6")).Any(finding => finding.Code is "GE242"));

    [Theory]
    [InlineData("05/12/2024", true)]
    [InlineData("30/11/2024", false)]
    public void DayAfterTheReportWasReceivedIsAskedAbout(string date, bool asked) =>
        Assert.Equal(asked, All("PL2", new DateOnly(2024, 11, 30), CheckedReports.Row("1", "Lễ", $"date={date}")).Any(finding => finding.Code is "GE240"));

    private static FindingCell Cell(string row, string column) => new(Activities, row, column);

    private static Finding Find(string table, string code, params FigureRow[] rows) => Assert.Single(All(table, null, rows), finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    private static IEnumerable<Finding> All(string table, DateOnly? received, params FigureRow[] rows) =>
        FigureChecks.Find(CheckedReports.Campaign, District, CheckedReports.WithTexts(District).With(table, rows), received);
}
