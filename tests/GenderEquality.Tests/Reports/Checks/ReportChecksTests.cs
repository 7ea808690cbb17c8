using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Reports.Checks;

public sealed class ReportChecksTests
{
    private static readonly Agency Finance = CheckedReports.Agency("so-tai-chinh");

    [Fact]
    public void ACompleteReportHasNoFinding()
    {
        var report = CheckedReports.WithTexts(Finance)
            .With("PL2", CheckedReports.Row("1", "Hội nghị", "date=05/03/2024", "sessions=2", "participants=120", "women=70"))
            .With("PL5", CheckedReports.Row("city-budget", "Ngân sách thành phố", "planned=120", "spent=118,5"), CheckedReports.Row("total", "Tổng cộng", "planned=120", "spent=118,5"));

        Assert.Empty(ReportChecks.Run(CheckedReports.Campaign, Finance, report));
    }

    [Fact]
    public void ARequiredSectionWithoutTextIsMissing()
    {
        var report = Without(CheckedReports.WithTexts(Finance), "III.2");
        var finding = Assert.Single(Errors(report), finding => finding.Code is "GE104");

        Assert.Equal("Mục III.2", finding.Place);
        Assert.Contains("Khó khăn, vướng mắc và nguyên nhân", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Không phát sinh", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOptionalSectionMayBeMissing() =>
        Assert.DoesNotContain(Errors(Without(CheckedReports.WithTexts(Finance), "V")), finding => finding.Code is "GE104");

    [Fact]
    public void NothingToReportFillsASection() =>
        Assert.DoesNotContain(ReportChecks.Run(CheckedReports.Campaign, Finance, CheckedReports.Nothing(Finance)), finding => finding.Severity == FindingSeverity.Error);

    [Fact]
    public void ATaskWithoutAResultIsMissing()
    {
        var agency = CheckedReports.Agency("so-y-te");
        Assert.True(agency.Tasks.Count > 1);
        var report = CheckedReports.WithTexts(agency);
        report = report with { Sections = [.. report.Sections.Where(section => section.Task != 2)] };

        var finding = Assert.Single(ReportChecks.Run(CheckedReports.Campaign, agency, report), finding => finding.Code is "GE105");
        Assert.Equal("Mục II.6, nhiệm vụ 2", finding.Place);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
    }

    [Fact]
    public void OneTextAboutAllTasksIsOnlyWorthALook()
    {
        var agency = CheckedReports.Agency("so-y-te");
        var together = Without(CheckedReports.WithTexts(agency), "II.6");
        together = together with { Sections = [.. together.Sections, new SectionContent(SectionKey.Parse("II.6"), null, [CheckedReports.Text("Đã thực hiện đủ.")], NothingToReport: false)] };

        var tasks = ReportChecks.Run(CheckedReports.Campaign, agency, together).Where(finding => finding.Code is "GE105").ToList();
        Assert.Equal(agency.Tasks.Count, tasks.Count);
        Assert.All(tasks, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
    }

    [Fact]
    public void AllTasksWithoutAResultAreOneFinding()
    {
        var agency = CheckedReports.Agency("so-y-te");
        var findings = ReportChecks.Run(CheckedReports.Campaign, agency, Without(CheckedReports.WithTexts(agency), "II.6"));
        Assert.Equal("Mục II.6", Assert.Single(findings, finding => finding.Code is "GE104").Place);
        Assert.DoesNotContain(findings, finding => finding.Code is "GE105");
    }

    [Fact]
    public void ATableWithGivenRowsMustBeFilledAndOneWithFreeRowsMayBeEmpty()
    {
        var findings = ReportChecks.Run(CheckedReports.Campaign, Finance, CheckedReports.WithTexts(Finance));
        Assert.Equal(FindingSeverity.Error, Assert.Single(findings, finding => finding.Place is "Phụ lục V (Kinh phí thực hiện công tác bình đẳng giới năm 2024)").Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(findings, finding => finding.Place is "Phụ lục II (Hoạt động truyền thông, tập huấn về bình đẳng giới năm 2024)").Severity);
        Assert.Equal("Phụ lục V (Kinh phí thực hiện công tác bình đẳng giới năm 2024)", Assert.Single(findings, finding => string.Equals(finding.Code, FindingCodes.MissingTable.Code, StringComparison.Ordinal)).Place);
        Assert.Equal("Phụ lục II (Hoạt động truyền thông, tập huấn về bình đẳng giới năm 2024)", Assert.Single(findings, finding => string.Equals(finding.Code, FindingCodes.EmptyTable.Code, StringComparison.Ordinal)).Place);
        Assert.DoesNotContain(findings, finding => finding.Place?.StartsWith("Phụ lục III ", StringComparison.Ordinal) is true || finding.Place?.StartsWith("Phụ lục IV ", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void ATableThatSaysThatThereIsNothingIsAnswered()
    {
        var report = CheckedReports.WithTexts(Finance) with { Tables = [new TableFigures(TableKey.Parse("PL2"), []) { NothingToReport = true }] };
        Assert.DoesNotContain(ReportChecks.Run(CheckedReports.Campaign, Finance, report), finding => finding.Place is "Phụ lục II (Hoạt động truyền thông, tập huấn về bình đẳng giới năm 2024)");
    }

    [Fact]
    public void ATableThatWasNotAskedForIsNamed()
    {
        var report = CheckedReports.WithTexts(Finance).With("PL3", CheckedReports.Row("cases", "Số vụ", "current=3"));
        Assert.Equal("Phụ lục III (Tình hình bạo lực trên cơ sở giới năm 2024)", Assert.Single(ReportChecks.Run(CheckedReports.Campaign, Finance, report), finding => finding.Code is "GE117").Place);
    }

    [Fact]
    public void PersonalDataIsFoundWithItsParagraphAndInNotes()
    {
        var report = CheckedReports.WithTexts(Finance).With("PL5", CheckedReports.Row("other", "Khác", "planned=1", "spent=1", "note=liên hệ 0912345678"));
        report = report with
        {
            Sections = [new SectionContent(SectionKey.Parse("II.2.2"), null, [CheckedReports.Text("Đã hỗ trợ."), CheckedReports.Text("Nạn nhân có căn cước 031185001234")], NothingToReport: false)],
            Unplaced = [new Paragraph([new Footnote([new Paragraph([new TextRun("0987654321")])])])],
        };

        var places = ReportChecks.Run(CheckedReports.Campaign, Finance, report).Where(finding => finding.PersonalData).Select(finding => finding.Place);
        Assert.Equal(["Mục II.2.2, đoạn 2", "Phụ lục V, dòng 2 (Khác), cột Ghi chú", "Nội dung chưa xếp được vào mục nào, đoạn 2"], places);
    }

    private static IEnumerable<Finding> Errors(ReportContent report) =>
        ReportChecks.Run(CheckedReports.Campaign, Finance, report).Where(finding => finding.Severity == FindingSeverity.Error);

    private static ReportContent Without(ReportContent report, string section) =>
        report with { Sections = [.. report.Sections.Where(other => other.Key != SectionKey.Parse(section))] };
}
