using DocumentFormat.OpenXml.Packaging;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word;
using static GenderEquality.Tests.Consolidation.SubmittedReports;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using LibreOffice = GenderEquality.Tests.Excel.LibreOffice;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using XlsxAssert = GenderEquality.Tests.Excel.XlsxAssert;

namespace GenderEquality.Tests.Consolidation;

/// <summary>Each kind of aggregate, in tables with fixed and with free rows, through figures, Word and Excel.</summary>
public sealed class AggregateKindTests
{
    private static readonly TableColumn[] Columns =
    [
        new TableColumn("now", "Hiện có", ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum },
        new TableColumn("done", "Đã làm", ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum },
        new TableColumn("share", "Tỷ lệ", ColumnKind.Number) { Unit = "%", Aggregate = ColumnAggregate.Find("share")!, Of = ["done", "now"] },
        new TableColumn("peak", "Cao nhất", ColumnKind.Integer) { Aggregate = ColumnAggregate.Find("maximum")! },
        new TableColumn("stock", "Mới nhất", ColumnKind.Integer) { Aggregate = ColumnAggregate.Find("last")! },
        new TableColumn("age", "Trung bình", ColumnKind.Number),
    ];

    private readonly Campaign campaign = SmallCampaign.Create() with
    {
        Tables = [.. SmallCampaign.Create().Tables.Select(table => table.RowSource == TableRowSource.Indicators ? table : table with { Columns = Columns })],
    };

    [Theory]
    [InlineData("now", "60", "0-2")]
    [InlineData("done", "21", "0-2")]
    [InlineData("share", "35", "0-2")]
    [InlineData("peak", "9", "1")]
    [InlineData("stock", "40", "1")]
    public void FixedRowsAreJoinedByTheColumnsKind(string column, string text, string from)
    {
        var cell = Aggregate(campaign, Cases()).RowOf(SmallCampaign.Cases, "women").Cells[column];
        Assert.Equal((text, from), (cell.Text, cell.From.ToString()));
    }

    [Fact]
    public void ColumnWithoutAnAggregateHasNoFigureOfAll() =>
        Assert.DoesNotContain("age", Aggregate(campaign, Cases()).RowOf(SmallCampaign.Cases, "women").Cells.Keys);

    [Fact]
    public void RowOfSumsThatWasLeftOutIsAddedUpAndItsShareComputedAnew()
    {
        var total = Aggregate(campaign, Cases()).RowOf(SmallCampaign.Cases, "victims");
        Assert.Equal(["100", "41", "41"], new[] { "now", "done", "share" }.Select(column => total.Cells[column].Text));

        // The largest month of the whole is not the sum of the largest months of its parts, nor the largest of them
        Assert.DoesNotContain("peak", total.Cells.Keys);
    }

    [Fact]
    public void EveryGroupHasItsOwnFigures()
    {
        var districts = Aggregate(campaign, Cases()).Tables.Single(table => table.Table.Key == SmallCampaign.Cases).Groups.Single(group => group.Group.Key is "quan");
        var women = districts.Rows.Single(row => row.Key is "women");
        Assert.Equal(["50", "16", "32", "9", "40"], new[] { "now", "done", "share", "peak", "stock" }.Select(column => women.Cells[column].Text));
    }

    [Fact]
    public void FreeRowsAreJoinedWithinAnAgencyAndOverAll()
    {
        var figures = Aggregate(campaign, Activities());
        var own = figures.RowOf(SmallCampaign.Activities, "quan-1");
        Assert.Equal(["30", "9", "30", "8", "4"], new[] { "now", "done", "share", "peak", "stock" }.Select(column => own.Cells[column].Text));
        var total = figures.RowOf(SmallCampaign.Activities, "total");
        Assert.Equal(["40", "10", "25", "8", "4"], new[] { "now", "done", "share", "peak", "stock" }.Select(column => total.Cells[column].Text));
    }

    [Fact]
    public void ShareOfNothingIsLeftEmpty() => Assert.DoesNotContain(
        "share", Aggregate(campaign, Of(campaign, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 0), ("done", 0))))).RowOf(SmallCampaign.Cases, "women").Cells.Keys);

    [Fact]
    public async Task WordShowsTheFigureOfEveryKind()
    {
        var (_, files) = await Produced.Consolidated(campaign, Cases());
        DocxAssert.Valid(files["signed"]);
        using var word = new WordFile(files["signed"]);
        Assert.Equal(["60", "21", "35", "9", "40"], new[] { "now", "done", "share", "peak", "stock" }.Select(column => word.Control($"PL3/women/{column}").InnerText));
    }

    [Fact]
    public async Task ExcelComputesEveryKindByItsOwnFormula()
    {
        var (_, files) = await Produced.Consolidated(campaign, [.. Cases()]);
        XlsxAssert.Valid(files["workbook"]);
        Assert.Equal(
            ["SUM(D11,D13:D15)", "SUM(E11,E13:E15)", "IF(D17=0,\"\",ROUND(E17/D17*100,2))", "MAX(G11,G13:G15)", "H13"],
            Formulas(files["workbook"], "PL III", "D17", "E17", "F17", "G17", "H17"));

        // A share is no sum of the shares of women and men
        Assert.Null(Assert.Single(Formulas(files["workbook"], "PL III", "F6")));
        Assert.Equal(["SUM(D13,D20)"], Formulas(files["workbook"], "PL III", "D6"));
    }

    [Fact]
    public async Task SpreadsheetProgramComputesTheSame()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed.");
        var (_, files) = await Produced.Consolidated(campaign, [.. Cases().Zip(Activities()).Select(pair => pair.First with
        {
            Content = pair.First.Content with { Tables = [.. pair.Second.Content.Tables, .. pair.First.Content.Tables] },
        })]);
        var calculated = await LibreOffice.CalculateAsync(files["workbook"]);
        Assert.Equal(["60", "21", "35", "9", "40"], Values(calculated, "PL III", "D17", "E17", "F17", "G17", "H17"));
        Assert.Equal(["40", "10", "25", "8", "4"], Values(calculated, "PL II", "D12", "E12", "F12", "G12", "H12"));
    }

    [Fact]
    public void ShareThatIsNotThatOfItsColumnsIsTold()
    {
        var report = Of(campaign, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 40), ("done", 10), ("share", 50)), Row("men", ("now", 40), ("done", 10), ("share", 25))));
        var finding = Assert.Single(FigureChecks.Find(campaign, report.Agency, report.Content));
        Assert.Contains("25", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void ShareWithoutItsColumnsIsTold()
    {
        var report = Of(campaign, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 40), ("share", 50))));
        var finding = Assert.Single(FigureChecks.Find(campaign, report.Agency, report.Content));
        Assert.Equal(FindingCodes.ValueWithoutParts.Code, finding.Code);
        Assert.Contains("tử số (Đã làm) và mẫu số (Hiện có)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PercentagesOfRowsNeedNotAddUp()
    {
        var report = Of(campaign, "quan-1", Table(
            SmallCampaign.Cases, Row("victims", ("now", 50), ("done", 20), ("share", 40)), Row("women", ("now", 20), ("done", 10), ("share", 50)), Row("men", ("now", 30), ("done", 10), ("share", 33.33m))));
        Assert.Empty(FigureChecks.Find(campaign, report.Agency, report.Content));
    }

    [Fact]
    public void OnlySumsAreComparedWithATotalUnderFreeRows()
    {
        var activities = Table(SmallCampaign.Activities, Row("1", ("now", 3), ("peak", 2), ("stock", 5))) with { Total = Row("total", ("now", 4), ("peak", 9), ("stock", 9)) };
        var report = Of(campaign, "quan-1", activities);
        Assert.Contains("Hiện có", Assert.Single(FigureChecks.Find(campaign, report.Agency, report.Content)).Place, StringComparison.Ordinal);
    }

    /// <summary>The first district's report is the newest, though another stands after it in the plan.</summary>
    private SubmittedReport[] Cases() =>
    [
        Dated("so-b", 1, Table(SmallCampaign.Cases, Row("women", ("now", 10), ("done", 5), ("share", 50), ("peak", 4), ("stock", 10)))),
        Dated("quan-1", 3, Table(SmallCampaign.Cases, Row("women", ("now", 20), ("done", 6), ("share", 30), ("peak", 9), ("stock", 40)), Row("men", ("now", 40), ("done", 20), ("peak", 1), ("age", 30.5m)))),
        Dated("quan-2", 2, Table(SmallCampaign.Cases, Row("women", ("now", 30), ("done", 10), ("share", 33.33m), ("peak", 7), ("stock", 30)))),
    ];

    private SubmittedReport[] Activities() =>
    [
        Dated("so-b", 1, Table(SmallCampaign.Activities, Row("1", ("now", 10), ("done", 1), ("peak", 2), ("stock", 1)))),
        Dated("quan-1", 9, Table(SmallCampaign.Activities, Row("1", ("now", 20), ("done", 4), ("peak", 8), ("stock", 3)), Row("2", ("now", 10), ("done", 5), ("peak", 6), ("stock", 4)))),
        Dated("quan-2", 2, Table(SmallCampaign.Activities, Row("1", ("peak", 5)))),
    ];

    private SubmittedReport Dated(string agency, int day, params TableFigures[] tables) => Of(campaign, agency, tables) with
    {
        Submission = Submission(campaign, agency, received: new DateTimeOffset(2024, 12, day, 3, 0, 0, TimeSpan.Zero)),
    };

    private static string?[] Formulas(byte[] workbook, string sheet, params string[] cells) => Cells(workbook, sheet, cells, cell => cell.CellFormula?.Text);

    private static string?[] Values(byte[] workbook, string sheet, params string[] cells) => Cells(workbook, sheet, cells, cell => cell.CellValue?.Text);

    private static string?[] Cells(byte[] workbook, string sheet, string[] cells, Func<Cell, string?> what)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var main = document.WorkbookPart!;
        var id = main.Workbook!.Descendants<Sheet>().Single(one => string.Equals(one.Name, sheet, StringComparison.Ordinal)).Id!.Value!;
        var all = ((WorksheetPart)main.GetPartById(id)).Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, StringComparer.Ordinal);
        return [.. cells.Select(cell => what(all[cell]))];
    }
}
