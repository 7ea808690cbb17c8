using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Consolidation.SubmittedReports;
using TableColumn = GenderEquality.Functions.Campaigns.TableColumn;

namespace GenderEquality.Tests.Excel;

public sealed class FigureWorkbookTests
{
    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public async Task TotalsInTheWorkbookAreTheTotalsOfTheReport()
    {
        var sheets = Read(await WriteAsync(Sample()));

        Assert.Equal(["Tổng hợp", "PL I", "PL II", "PL III", "Cần đối chiếu", "Nộp báo cáo", "Nguồn gốc số liệu"], sheets.Keys);
        Assert.Equal(["", "Tổng cộng", "13", "4", "1"], sheets["PL III"][^1]);
        Assert.Equal(["", "Tổng cộng", "3 hoạt động", "", "1285", "700"], sheets["PL II"][^1]);
        Assert.Contains(sheets["PL I"], row => row is ["1.3", _, "Toàn thành phố", "3", "8", "37.5", ..]);
        Assert.Contains(sheets["PL I"], row => row is ["1.3", _, "UBND quận 2", "1", "4", "25", ..]);
    }

    [Fact]
    public async Task SummarySaysWhatTheSheetsSay()
    {
        var summary = Read(await WriteAsync(Sample()))["Tổng hợp"];

        Assert.Contains(summary, row => row is ["1.1", _, "%", "70", "55", "15", "60", "đạt", "75", "chưa đạt", "2/4", "Sở b", "đang đối chiếu"]);
        Assert.Contains(summary, row => row is ["1.3", _, "%", "37.5", "không có số liệu", "-", "30", "chưa đạt", "25", "chưa đạt", "3/3", "Cộng từ 2 báo cáo", ""]);
        Assert.Contains(summary, row => row is ["2.2", _, "có/không", "có", ..]);
        Assert.Contains(summary, row => row is ["2.3", _, "lần", "không có số liệu", _, "-", "2", "chưa có số liệu", "1", "chưa có số liệu", "0/3", "", ""]);
        Assert.Contains(summary, row => row is ["", "Nạn nhân", "người", "13", .., "2/4", "Cộng từ 2 báo cáo", ""]);
        Assert.Contains(summary, row => row is ["", "Tổng cộng", "3 hoạt động", "1285", "700", ..]);
        Assert.Contains(summary, row => row[0].StartsWith("Cơ sở: 5/5 báo cáo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AgencyWithoutFiguresIsSaidToHaveNone()
    {
        var sheets = Read(await WriteAsync([.. Sample().Where(report => report.Agency.Code != AgencyCode.Parse("quan-3"))]));

        Assert.Contains(sheets["PL III"], row => row is [_, "Sở b", "không có số liệu", "không có số liệu", "không có số liệu", ""]);
        Assert.Contains(sheets["PL III"], row => row is [_, "UBND quận 3", "không có số liệu", "không có số liệu", "không có số liệu", "chưa nộp báo cáo"]);
        Assert.Contains(sheets["PL II"], row => row is [_, "UBND quận 3", "không có số liệu", "", "không có số liệu", "không có số liệu", "chưa nộp báo cáo"]);
        Assert.Contains(sheets["PL I"], row => row is ["1.3", _, "UBND quận 3", "không có số liệu", "không có số liệu", "không có số liệu", "", "chưa nộp báo cáo", ..]);
    }

    [Fact]
    public async Task WideTableReadsDown()
    {
        var wide = campaign with { Tables = [.. campaign.Tables.Select(table => table.RowSource == TableRowSource.Fixed ? table with { Columns = [.. Years(table.Columns)] } : table)] };
        var rows = Read(await WriteAsync(wide, [Of(wide, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 4), ("y2", 1)), Row("men", ("now", 1))))]))["PL III"];

        Assert.Contains(rows, row => row is [_, "Nạn nhân (người)", "UBND quận 1", "5", "1", ..]);
        Assert.Contains(rows, row => row is [_, "Nữ (người)", "UBND quận 1", "4", "1", ..]);
        Assert.Contains(rows, row => row is [_, "Nữ (người)", "UBND quận 2", "không có số liệu", "không có số liệu", .., "chưa nộp báo cáo"]);
        Assert.Contains(rows, row => row is ["", "Nạn nhân (người)", "Tổng cộng", "5", "1", ..]);
    }

    [Fact]
    public async Task FigureThatIsNotAddedIsMarkedAndLeftOutOfTheSum()
    {
        var women = campaign.Tables[2].Columns[0];
        var wrong = new UncountedCell(campaign.FindAgency(AgencyCode.Parse("quan-2"))!, SmallCampaign.Cases, "Nữ", women.Header, "125", "Số nữ lớn hơn tổng số.");
        SubmittedReport[] reports =
        [
            Of(campaign, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 4)))),
            Of(campaign, "quan-2", Table(SmallCampaign.Cases, Row("women", ("now", 125)), Row("men", ("now", 2)))),
        ];

        // As the report does that does not count the cell
        SubmittedReport[] counted = [reports[0], Of(campaign, "quan-2", Table(SmallCampaign.Cases, Row("men", ("now", 2))))];
        var workbook = await WriteAsync(campaign, reports, counted, report => report with { NotCounted = [wrong] });
        var rows = Read(workbook)["PL III"];

        Assert.Contains(rows, row => row is [_, "UBND quận 2", _, "125", "2", "Không cộng ô “Năm nay” (ghi 125): Số nữ lớn hơn tổng số."]);
        Assert.Equal("4", rows[^1][3]);
        Assert.Equal("4", Read(await CalculatedAsync(workbook))["PL III"][^1][3]);
    }

    [Fact]
    public async Task HashesAndSourcesStandOnTheLastSheet()
    {
        var sheets = Read(await WriteAsync(Sample()));

        Assert.All(sheets.Where(sheet => sheet.Key is not "Nguồn gốc số liệu"), sheet => Assert.DoesNotContain(sheet.Value, row => row.Contains(new string('b', 64), StringComparer.Ordinal)));
        Assert.Contains(sheets["Nguồn gốc số liệu"], row => row is ["3", "UBND quận 1", _, _, ['b', ..]]);
        Assert.Contains(sheets["Nguồn gốc số liệu"], row => row is ["PL III", "Nạn nhân", "Năm nay", "13", "3-4"]);
    }

    [Fact]
    public async Task SameReportsGiveTheSameBytes()
    {
        var first = await WriteAsync(Sample());

        Assert.Equal(first, await WriteAsync(Sample()));
    }

    [Fact]
    public async Task WorkbookWithoutAnyReportIsStillAWorkbook()
    {
        var sheets = Read(await WriteAsync([]));

        Assert.Equal(["Tổng hợp", "PL I", "PL II", "PL III", "Nộp báo cáo", "Nguồn gốc số liệu"], sheets.Keys);
        Assert.Equal("chưa có số liệu", sheets["PL I"].First(row => string.Equals(row[0], "1.1", StringComparison.Ordinal))[^3]);
    }

    [Fact]
    public async Task SpreadsheetProgramCalculatesWhatTheReportSays()
    {
        var cached = Read(await WriteAsync(Sample()));
        var calculated = Read(await CalculatedAsync(await WriteAsync(Sample())));

        Assert.All(["Tổng hợp", "PL I", "PL II", "PL III", "Cần đối chiếu"], sheet => Assert.Equal(cached[sheet], calculated[sheet]));
    }

    [Fact]
    public async Task SummaryFollowsTheSourceThatIsChosen()
    {
        var workbook = await WriteAsync(Sample());
        var line = Read(workbook)["Tổng hợp"].FindIndex(row => row is ["1.1", ..]) + 1;
        var source = Assert.Single(Read(workbook)["Cần đối chiếu"], row => row is [_, "1.1", _, _, _, "50", ..])[3];

        var chosen = Read(await CalculatedAsync(Workbooks.Fill(workbook, "Tổng hợp", ($"L{line}", source))))["Tổng hợp"];

        Assert.Contains(chosen, row => row is ["1.1", _, "%", "50", "55", "-5", "60", "chưa đạt", "75", "chưa đạt", _, _, "đang đối chiếu"]);
        Assert.Contains(chosen, row => row is ["1.2", _, "%", "50", ..]);
        var nobody = Read(await CalculatedAsync(Workbooks.Fill(workbook, "Tổng hợp", ($"L{line}", "không rõ"))))["Tổng hợp"];
        Assert.Contains(nobody, row => row is ["1.1", _, "%", "đang đối chiếu", "55", "-", "60", "chưa kết luận", "75", "chưa kết luận", ..]);
    }

    [Fact]
    public async Task OnlyTheSourcesOfARowCanBeChosen()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(Sample())), isEditable: false);
        var main = workbook.WorkbookPart!;
        var summary = ((WorksheetPart)main.GetPartById(main.Workbook!.Descendants<Sheet>().First().Id!.Value!)).Worksheet!;

        Assert.Equal(
            ["'Cần đối chiếu'!$D$4:$D$5", "'Cần đối chiếu'!$D$6:$D$7"],
            summary.Descendants<DataValidation>().Select(validation => validation.Formula1!.Text));
    }

    [Fact]
    public async Task WorkbookIsValidAndPrintsAsWideAsThePageWithItsHeadersOnEach()
    {
        var bytes = await WriteAsync(Sample());
        XlsxAssert.Valid(bytes);
        using var file = new MemoryStream(bytes);
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet =>
        {
            var page = sheet.Worksheet!.GetFirstChild<PageSetup>()!;
            Assert.Equal(OrientationValues.Landscape, page.Orientation!.Value);
            Assert.Equal((9u, 0u), (page.PaperSize!.Value, page.FitToHeight!.Value));
            Assert.True(sheet.Worksheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        });
        var names = workbook.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>().ToList();
        Assert.Contains(names, name => name is { Name.Value: "_xlnm.Print_Titles", LocalSheetId.Value: 1 } && name.Text.StartsWith("'PL I'!$1:$", StringComparison.Ordinal));
        Assert.Contains(names, name => name is { Name.Value: "_xlnm._FilterDatabase", LocalSheetId.Value: 3, Text: "'PL III'!$A$4:$E$11" });
        Assert.Equal(5, workbook.WorkbookPart.WorksheetParts.Count(sheet => sheet.Worksheet!.Elements<AutoFilter>().Any()));
    }

    private static IEnumerable<TableColumn> Years(IReadOnlyList<TableColumn> columns) =>
        [columns[0], .. Enumerable.Range(2, 3).Select(year => columns[0] with { Key = $"y{year}", Header = $"Năm {year}" }), columns[1]];

    private static async Task<byte[]> CalculatedAsync(byte[] workbook)
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed.");
        return await LibreOffice.CalculateAsync(workbook);
    }

    private static Dictionary<string, List<string[]>> Read(byte[] workbook)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        var sheets = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? string.Empty)]);
            }
        }
        while (reader.NextResult());
        return sheets;
    }

    private SubmittedReport[] Sample() =>
    [
        Of(campaign, "so-a", Table(SmallCampaign.Activities, Row("1", ("people", 1200), ("women", 700))), Table(SmallCampaign.Indicators, Share("1.2", 45, 100), Row("2.2", ("value", 1)))),
        Of(campaign, "so-b", Table(SmallCampaign.Indicators, Share("1.1", 70, 100), Share("1.2", 50, 100))),
        Of(campaign, "quan-1", Table(SmallCampaign.Indicators, Share("1.1", 2, 4), Share("1.3", 2, 4)), Table(SmallCampaign.Activities, Row("1", ("people", 80)), Row("2", ("people", 5))), Table(SmallCampaign.Cases, Row("women", ("now", 4)), Row("men", ("now", 1)))),
        Of(campaign, "quan-2", Table(SmallCampaign.Indicators, Share("1.3", 1, 4)), Table(SmallCampaign.Cases, Row("victims", ("now", 8)))),
        Of(campaign, "quan-3", Table(SmallCampaign.Indicators, Row("1.3", ("value", 12.5m)))),
    ];

    private Task<byte[]> WriteAsync(SubmittedReport[] reports) => WriteAsync(campaign, reports);

    private static Task<byte[]> WriteAsync(Campaign campaign, SubmittedReport[] reports) => WriteAsync(campaign, reports, reports, report => report);

    private static async Task<byte[]> WriteAsync(Campaign campaign, SubmittedReport[] reports, SubmittedReport[] counted, Func<ConsolidatedReport, ConsolidatedReport> change)
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var workbook = new FigureWorkbook(campaign);
        counted.ToList().ForEach(report => draft.Add(report));
        reports.ToList().ForEach(workbook.Add);
        var taken = reports.ToDictionary(contribution => contribution.Agency.Code, contribution => contribution.Submission);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, false, taken.GetValueOrDefault(agency.Code), 1));
        var report = change(draft.Build(new ReportEdition(1, false, new DateOnly(2024, 12, 9), null), [.. standings])[0]);
        using var output = new MemoryStream();
        await workbook.WriteToAsync(output, report, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
