using System.Text;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Safety;
using GenderEquality.Tests.Excel;
using GenderEquality.Tests.Word.Reading;
using GenderEquality.Tests.Word.Safety;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Ingest;

/// <summary>Files that would cost minutes or gigabytes: each is told as what it is, by counted work, and costs no more than a submission may.</summary>
public sealed class ExaminationBudgetTests
{
    private const long MostBytes = 1500L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("merges.xlsx")]
    [InlineData("merges-0.xlsx")]
    public void SavedWorkbookThatCostsTooMuchIsAFindingAndTheReportIsReadForItself(string file) => TooLarge(File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", file)));

    [Fact]
    public void OneCellOfAGigabyteIsTooLarge() => TooLarge(Workbook("<row><c t=\"inlineStr\"><is><t>", new string('A', 1 << 20), "</t></is></c></row>", 60));

    [Fact]
    public void MillionRowsAreTooLarge() => TooLarge(Workbook(string.Empty, string.Concat(Enumerable.Repeat("<row><c><v>1</v></c><c><v>2</v></c></row>", 10_000)), string.Empty, 100));

    [Fact]
    public void LongTextSharedByManyCellsIsTooLarge() => TooLarge(new XlsxBuilder()
        .Strings($"<si><t>{new string('A', 30_000)}</t></si>")
        .Sheet("PL5", string.Concat(Enumerable.Repeat(XlsxBuilder.Row("<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>0</v></c>"), 30_000))).Build().ToArray());

    [Fact]
    public void MergedRangesOverAllRowsAreTooLarge() => TooLarge(new XlsxBuilder().Sheet(
        "PL5",
        string.Concat(Enumerable.Range(1, 4_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>")),
        $"<mergeCells>{string.Concat(Enumerable.Range(1, 16_000).Select(column => $"<mergeCell ref=\"{LettersOf(column)}1:{LettersOf(column)}1048576\"/>"))}</mergeCells>").Build().ToArray());

    [Fact]
    public void SheetOfFewCellsFarApartIsTooLargeOnlyWhereItsGridIs()
    {
        string Diagonal(int cells) => string.Concat(Enumerable.Range(1, cells).Select(at => $"<row r=\"{at * 50}\"><c r=\"{LettersOf(at * 2)}{at * 50}\"><v>1</v></c><c r=\"A{at * 50}\"><v>1</v></c></row>"));

        Assert.DoesNotContain(FindingCodes.WorkbookTooLarge.Code, Examined(new XlsxBuilder().Sheet("PL5", Diagonal(100)).Build().ToArray()));
        TooLarge(new XlsxBuilder().Sheet("PL5", Diagonal(8_000)).Build().ToArray());
    }

    [Fact]
    public void AnotherWorkbookIsReadBesideOneThatIsTooLarge()
    {
        var small = new XlsxBuilder().Sheet("PL5", XlsxBuilder.Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện") + XlsxBuilder.Row("Ngân sách thành phố", XlsxBuilder.Number("7"), XlsxBuilder.Number("5")));
        using var report = Run(Plain(), File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", "merges-0.xlsx")), small.Build().ToArray());

        Assert.Equal(7, Readings.Cell(report.Content!, "PL5", "city-budget", "planned")!.Number);
        Assert.Contains(report.Findings, finding => finding.Code is "GE035");
    }

    [Fact]
    public void TextsThatTireRegularExpressionsStrandNoSubmission()
    {
        Assert.DoesNotContain("GE025", Examined(File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", "stars.xlsx"))));
        using var report = Run(File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", "stars.docx")));
        Assert.NotEmpty(report.Findings);
    }

    [Fact]
    public void ReportOfTensOfThousandsOfHeadingsEndsSoon()
    {
        using var report = Run(File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", "heads-num.docx")));

        Assert.Equal(FindingCodes.TooComplex.Code, Assert.Single(report.Findings).Code);
        Assert.Contains("Đề nghị", report.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTableIsPassedOverForTheirNumber()
    {
        var others = string.Concat(Enumerable.Repeat(Table(["Họ", "Tên"], ["A", "B"]) + P("x"), 400));
        var budget = Table(["Nguồn kinh phí", "Kế hoạch", "Thực hiện"], ["Ngân sách thành phố", "7", "5"]);
        using var report = Readings.Read(new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"), P("Đã làm."), others, P("PHỤ LỤC V", """<w:jc w:val="center"/>""", "<w:b/>"), budget).Build());

        Assert.Equal(7, Readings.Cell(report.Content!, "PL5", "city-budget", "planned")!.Number);
        using var many = Run(new DocxBuilder().Body(P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"), P("Đã làm."), string.Concat(Enumerable.Repeat(Table(["Họ", "Tên"], ["A", "B"]), 16_000))).Build().ToArray());
        Assert.Equal(FindingCodes.TooComplex.Code, Assert.Single(many.Findings).Code);
    }

    [Fact]
    public void SameFileAlwaysGetsTheSameAnswer()
    {
        var work = new WorkBudget();
        var other = new WorkBudget();
        using var one = Functions.Word.Reading.ReportReader.Read(new MemoryStream(Plain()), Expected(), work: work);
        using var two = Functions.Word.Reading.ReportReader.Read(new MemoryStream(Plain()), Expected(), work: other);

        Assert.Equal(work.Left, other.Left);
        Assert.InRange(WorkBudget.OfSubmission - work.Left, 1, WorkBudget.OfSubmission / 100);
    }

    private static void TooLarge(byte[] workbook)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = TimeProvider.System.GetTimestamp();

        Assert.Contains(FindingCodes.WorkbookTooLarge.Code, Examined(workbook));

        Assert.True(TimeProvider.System.GetElapsedTime(started) < Longest, "the examination took too long");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    private static IReadOnlyList<string> Examined(byte[] workbook)
    {
        using var report = Run(Plain(), workbook);
        Assert.NotNull(report.Content);
        return [.. report.Findings.Select(finding => finding.Code)];
    }

    private static ReadReport Run(byte[] report, params byte[][] workbooks) => ReportValidation.Run(
        new MemoryStream(report), Expected() with { Workbooks = [.. workbooks.Select((bytes, i) => new AttachedWorkbook($"phu-luc-{i}.xlsx", new MemoryStream(bytes)))] });

    private static ExpectedReport Expected() => new(Readings.Campaign, Readings.Health);

    private static byte[] Plain() => File.ReadAllBytes(WorkbookCaseTests.PathOf("safety", "plain.docx"));

    /// <summary>A workbook whose sheet repeats a piece so often.</summary>
    private static byte[] Workbook(string before, string piece, string after, int times)
    {
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>").Append(before);
        for (var i = 0; i < times; i++)
        {
            sheet.Append(piece);
        }

        sheet.Append(after).Append("</sheetData></worksheet>");
        var bytes = Encoding.UTF8.GetBytes(sheet.ToString());
        var workbook = new XlsxBuilder().Sheet("PL5", string.Empty).Build().ToArray();
        return Mutations.Changed(workbook, (entries, i) => entries[i].Name.Contains("sheet0", StringComparison.Ordinal) ? bytes : entries[i].Bytes);
    }

    private static string LettersOf(int column) => column == 0 ? string.Empty : LettersOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}
