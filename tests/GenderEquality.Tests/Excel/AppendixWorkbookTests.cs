using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Excel;

public sealed class AppendixWorkbookTests
{
    /// <summary>The header of activities in a workbook of an agency's own, columns in its own order.</summary>
    private static readonly string[] OwnHeader = ["STT", "Nữ", "Ngày", "Loại hình", "Người tham gia", "Tên hoạt động"];

    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public async Task WorkbookThatIsFilledInIsReadAsItWasTyped()
    {
        var workbook = await WriteAsync("quan-1");
        workbook = Workbooks.Fill(workbook, "PL1", ("B5", 12), ("C5", 20.5), ("D6", "30,5%"), ("F5", "Theo niên giám"));
        workbook = Workbooks.Fill(workbook, "PL2", ("A5", "Tập huấn"), ("B5", "Lớp cho cán bộ xã"), ("C5", "15/11/2024"), ("D5", 1234), ("E5", "1.000"));
        workbook = Workbooks.Fill(workbook, "PL3", ("B6", 7), ("B7", "không"));

        var read = Read(workbook, "quan-1");

        Assert.Empty(read.Findings);
        Assert.Equal(12, Number(read, "PL1", "1.1", "num"));
        Assert.Equal(20.5m, Number(read, "PL1", "1.1", "den"));
        Assert.Equal("Theo niên giám", Cell(read, "PL1", "1.1", "note").Text);
        Assert.Equal(30.5m, Number(read, "PL1", "1.3", "value"));
        Assert.Equal("Tập huấn", Assert.Single(TableOf(read, "PL2").Rows).Label);
        Assert.Equal(new DateOnly(2024, 11, 15), Cell(read, "PL2", "1", "date").Date);
        Assert.Equal(1234, Number(read, "PL2", "1", "people"));
        Assert.Equal(1000, Number(read, "PL2", "1", "women"));
        Assert.Equal(7, Number(read, "PL3", "women", "now"));
        Assert.Equal(0, Number(read, "PL3", "men", "now"));
    }

    [Fact]
    public async Task UntouchedWorkbookHoldsNoFigures()
    {
        var read = Read(await WriteAsync("so-b"), "so-b");

        Assert.Empty(read.Tables);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public async Task SecondAppendixOnASheetIsNamedAsNotRead()
    {
        var workbook = await Workbooks.OfAsync(
            "Tổng hợp",
            ["Phụ lục 2. Hoạt động"],
            OwnHeader,
            [1, 40, "20/11/2024", "Hội nghị", 100, "Phát động"],
            ["Phụ lục 3. Số vụ"],
            ["Nội dung", "Số vụ"],
            ["Nữ", 3]);

        Assert.Contains(Read(workbook, "quan-1").Findings, finding => string.Equals(finding.Code, FindingCodes.SheetNotRecognised.Code, StringComparison.Ordinal) && finding.Message.Contains("có nhiều phụ lục", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LetterheadAboveTheTableAndDaysWithoutAFormatAreNoObstacle()
    {
        var workbook = await Workbooks.OfAsync(
            "Hoạt động",
            ["SỞ B", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["Số: 12/BC-SB", null, "Hải Phòng, ngày 02 tháng 12 năm 2024"],
            ["HOẠT ĐỘNG"],
            OwnHeader,
            [1, 40, 45_616, "Hội nghị", 100, "Phát động"]);

        var read = Read(workbook, "quan-1");

        Assert.Equal(40, Number(read, "PL2", "1", "women"));
        Assert.Equal(new DateOnly(2024, 11, 20), Cell(read, "PL2", "1", "date").Date);
    }

    [Fact]
    public async Task WorkbookOfEveryAgencyIsValid()
    {
        foreach (var agency in campaign.Agencies)
        {
            XlsxAssert.Valid(await WriteAsync(agency.Code.ToString()));
        }
    }

    [Fact]
    public async Task SameAgencyGivesTheSameBytes() => Assert.Equal(await WriteAsync("so-b"), await WriteAsync("so-b"));

    [Fact]
    public async Task OwnWorkbookIsFoundByItsHeadersWhateverItsColumnsOrder()
    {
        var workbook = await Workbooks.OfAsync(
            "Sheet1",
            ["Ủy ban nhân dân quận 1"],
            OwnHeader,
            [1, 40, new DateTime(2024, 11, 20, 0, 0, 0, DateTimeKind.Unspecified), "Hội nghị", 100, "Phát động Tháng hành động"],
            [2, 5, null, "Tọa đàm", 10, "Tọa đàm với phụ nữ"]);

        var read = Read(workbook, "quan-1");

        Assert.Empty(read.Findings);
        Assert.Equal(["Hội nghị", "Tọa đàm"], TableOf(read, "PL2").Rows.Select(row => row.Label));
        Assert.Equal(40, Number(read, "PL2", "1", "women"));
        Assert.Equal(new DateOnly(2024, 11, 20), Cell(read, "PL2", "1", "date").Date);
    }

    [Fact]
    public async Task CellShownAsPercentageIsAPercentage()
    {
        var workbook = await Workbooks.OfAsync("PL1", ["Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"], ["Chỉ tiêu 1.3", 1.125, 4, 0.28125]);

        var read = Read(workbook, "quan-1");

        Assert.Equal(28.125m, Number(read, "PL1", "1.3", "value"));
        Assert.Equal(1.125m, Number(read, "PL1", "1.3", "num"));
    }

    [Fact]
    public async Task WorkbookOfAnotherAgencyIsNotTakenAndDoesNotRefuseTheReport()
    {
        var read = Read(Workbooks.Fill(await WriteAsync("quan-2"), "PL3", ("B6", 7)), "quan-1");

        Assert.Empty(read.Tables);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(FindingCodes.WrongAgency.Code, finding.Code);
        Assert.False(finding.Refuses);
        Assert.Contains("UBND quận 2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SheetThatIsNoAppendixIsNamed()
    {
        var read = Read(await Workbooks.OfAsync("Ghi chú", ["Ngày", "Người trực"], ["01/12", "A"]), "quan-1");

        Assert.Equal(FindingCodes.SheetNotRecognised.Code, Assert.Single(read.Findings).Code);
    }

    [Fact]
    public async Task DamagedWorkbookIsAFindingWhereverItIsCutOff()
    {
        var workbook = await WriteAsync("quan-1");
        for (var length = 0; length < workbook.Length; length += 512)
        {
            var read = Read(workbook[..length], "quan-1");
            Assert.Equal(FindingCodes.WorkbookUnreadable.Code, Assert.Single(read.Findings).Code);
        }
    }

    [Fact]
    public async Task FlippedBytesAreNoExceptions()
    {
        var workbook = await WriteAsync("quan-1");
        var random = new Random(1);
        for (var run = 0; run < 200; run++)
        {
            var broken = workbook.ToArray();
            for (var i = 0; i < 5; i++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Read(broken, "quan-1"));
        }
    }

    [Fact]
    public void WorkbookCountsWhereItDiffersFromWordAndBothAreShown()
    {
        var word = Tables(SubmittedReports.Row("women", ("now", 4)), SubmittedReports.Row("men", ("now", 1)));
        var workbook = Tables(SubmittedReports.Row("women", ("now", 5)));

        var joined = WorkbookMerge.Join(campaign, campaign.FindAgency(AgencyCode.Parse("quan-1"))!, word, workbook);

        Assert.Equal([5, 1], Assert.Single(joined.Tables).Rows.Select(row => row.Cells["now"].Number));
        var finding = Assert.Single(joined.Findings);
        Assert.Equal(FindingCodes.WorkbookAndWordDiffer.Code, finding.Code);
        Assert.Contains("ghi 5", finding.Message, StringComparison.Ordinal);
        Assert.Contains("ghi 4", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("Phụ lục III, dòng 2", finding.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkbookSavedByAnotherProgramIsReadTheSame()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "LibreOffice is not installed.");
        var workbook = Workbooks.Fill(await WriteAsync("quan-1"), "PL3", ("B6", 7), ("B7", 3));

        var read = Read(await LibreOffice.CalculateAsync(workbook), "quan-1");

        Assert.Empty(read.Findings);
        Assert.Equal([7, 3], TableOf(read, "PL3").Rows.Select(row => row.Cells["now"].Number));
    }

    private static TableFigures[] Tables(params FigureRow[] rows) => [new(SmallCampaign.Cases, rows)];

    private static TableFigures TableOf(WorkbookReading read, string table) => read.Tables.Single(one => one.Key == TableKey.Parse(table));

    private static Figure Cell(WorkbookReading read, string table, string row, string column) =>
        TableOf(read, table).Rows.Single(one => string.Equals(one.Key, row, StringComparison.Ordinal)).Cells[column];

    private static decimal? Number(WorkbookReading read, string table, string row, string column) => Cell(read, table, row, column).Number;

    private WorkbookReading Read(byte[] workbook, string agency) => AppendixWorkbookReader.Read(
        new MemoryStream(workbook, writable: false), "phu-luc.xlsx", new ExpectedReport(campaign, campaign.FindAgency(AgencyCode.Parse(agency))!));

    private async Task<byte[]> WriteAsync(string agency)
    {
        using var output = new MemoryStream();
        await AppendixWorkbook.WriteAsync(campaign, campaign.FindAgency(AgencyCode.Parse(agency))!, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
