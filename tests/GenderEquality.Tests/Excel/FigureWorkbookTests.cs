using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Excel;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Excel;

public sealed class FigureWorkbookTests
{
    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public async Task TotalsInTheWorkbookAreTheTotalsOfTheReport()
    {
        var sheets = Read(await WriteAsync(Sample()));

        Assert.Equal(["Nộp báo cáo", "PL1", "PL2", "PL3", "Cần đối chiếu"], sheets.Keys);
        Assert.Equal(["", "Tổng cộng", "13", "", "4", "", "1", ""], sheets["PL3"][^1]);
        Assert.Equal(["", "Tổng cộng", "3 hoạt động", "", "", "1285", "700"], sheets["PL2"][^1]);
        Assert.Contains(sheets["PL1"], row => row is ["1.3", _, "Toàn thành phố", "3", "8", "37.5", ..]);
        Assert.Contains(sheets["PL1"], row => row is ["1.3", _, "UBND quận 2", "1", "4", "25", ..]);
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

        Assert.Equal(["Nộp báo cáo", "PL1", "PL2", "PL3"], sheets.Keys);
        Assert.Equal("chưa có số liệu", sheets["PL1"].First(row => string.Equals(row[0], "1.1", StringComparison.Ordinal))[^3]);
    }

    [Fact]
    public async Task SpreadsheetProgramCalculatesWhatTheReportSays()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed.");
        var cached = Read(await WriteAsync(Sample()));
        var calculated = Read(await LibreOffice.CalculateAsync(await WriteAsync(Sample())));

        Assert.Equal(cached["PL1"], calculated["PL1"]);
        Assert.Equal(cached["PL2"], calculated["PL2"]);
        Assert.Equal(cached["PL3"], calculated["PL3"]);
    }

    [Fact]
    public async Task WorkbookIsValidAndPrintsAsWideAsThePageWithItsHeadersOnEach()
    {
        using var file = new MemoryStream(await WriteAsync(Sample()));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook).Select(error => error.Description));
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet =>
        {
            var page = sheet.Worksheet!.GetFirstChild<PageSetup>()!;
            Assert.Equal(OrientationValues.Landscape, page.Orientation!.Value);
            Assert.Equal((9u, 0u), (page.PaperSize!.Value, page.FitToHeight!.Value));
            Assert.True(sheet.Worksheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        });
        Assert.Contains(workbook.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>(), name =>
            name is { Name.Value: "_xlnm.Print_Titles" } && name.Text.StartsWith("'PL1'!$1:$", StringComparison.Ordinal));
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

    private async Task<byte[]> WriteAsync(SubmittedReport[] reports)
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var workbook = new FigureWorkbook(campaign);
        foreach (var contribution in reports)
        {
            draft.Add(contribution);
            workbook.Add(contribution);
        }

        var taken = reports.ToDictionary(contribution => contribution.Agency.Code, contribution => contribution.Submission);
        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, false, taken.GetValueOrDefault(agency.Code), 1));
        var report = draft.Build(new ReportEdition(1, false, new DateOnly(2024, 12, 9), null), [.. standings])[0];
        using var output = new MemoryStream();
        await workbook.WriteToAsync(output, report, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
