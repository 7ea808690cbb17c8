using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Tests.Consolidation;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Tests.Word.Consolidated.Review;

public sealed class ReviewSheetTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public async Task SheetOfEverythingIsValidAndOpens() => await DocxAssert.ValidAndOpens(SampleReport.Review(Campaign, SampleReport.All(Campaign)));

    [Fact]
    public void SheetWithoutAnySubmissionIsValid() => DocxAssert.Valid(SampleReport.Review(Campaign, []));

    [Fact]
    public void SameReportGivesTheSameBytes() => Assert.Equal(SampleReport.Review(Campaign, SampleReport.All(Campaign)), SampleReport.Review(Campaign, SampleReport.All(Campaign)));

    [Fact]
    public void FiguresThatDifferNameEverySourceAndTheirAppendix()
    {
        using var file = new WordFile(SampleReport.Review(Campaign, Differing));
        var table = TableAfter(file, "I. Số liệu cần đối chiếu");
        Assert.Equal("Phụ lục I. " + Campaign.Tables[0].Title, table[1].Single());
        Assert.StartsWith("1.2. Chỉ tiêu 1.2", table[2][1], StringComparison.Ordinal);
        Assert.Contains("Sở b: ", table[2][2], StringComparison.Ordinal);
        Assert.Contains("Sở a: ", table[2][2], StringComparison.Ordinal);
    }

    [Fact]
    public void CellsThatAreNotCountedStandThereWithWhatWasReadAndWhy()
    {
        var cell = new UncountedCell(Campaign.Agencies[1], SmallCampaign.Cases, "Số nạn nhân", "Năm 2024", "vài chục", "Không đọc được thành số.");
        using var file = Written(SampleReport.Consolidate(Campaign, []) with { NotCounted = [cell] });
        Assert.Equal(["1", "Sở b", "Phụ lục III, Số nạn nhân, cột “Năm 2024”", "vài chục", "Không đọc được thành số."], TableAfter(file, "I. Số liệu không đưa vào tổng hợp do có lỗi")[1]);
    }

    [Fact]
    public void FindingsStandUnderTheirAgencyAndPersonalDataApart()
    {
        using var file = new WordFile(SampleReport.Review(Campaign, SampleReport.All(Campaign)));
        var findings = TableAfter(file, "Nội dung còn phải chỉnh sửa, bổ sung trong báo cáo của các đơn vị");
        Assert.Equal(["Sở a (01 nội dung)"], findings[1]);
        Assert.Equal("Số nữ lớn hơn tổng số; đề nghị kiểm tra lại. Nội dung đọc được: “120”.", findings[2][2]);
        Assert.Equal(["UBND quận 2 (01 nội dung)"], TableAfter(file, "Nội dung có thể chứa thông tin cá nhân, cần rà soát trước khi phát hành")[1]);
    }

    [Fact]
    public void SectionsInWhichNobodyWroteAreListed()
    {
        using var file = new WordFile(SampleReport.Review(Campaign, [SampleReport.With(Campaign, "so-a", "I", SampleReport.P("Có việc."))]));
        Assert.Contains("- II.1. Thi hành luật\n- II.2. Nhiệm vụ riêng", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("- I. ", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryAgencyIsListedWithMomentAttemptAndHashOfItsFile()
    {
        using var file = new WordFile(SampleReport.Review(Campaign, SampleReport.All(Campaign)));
        var rows = TableAfter(file, "Tình hình gửi báo cáo");
        Assert.Equal(1 + Campaign.Agencies.Count, rows.Count);
        Assert.Contains("ngày", rows[1][2], StringComparison.Ordinal);
        Assert.Equal(new string('b', 64), rows[1][5]);
        Assert.Equal(["chưa gửi", "-", "-"], rows[^1][3..]);
    }

    [Fact]
    public void SourcesOfFiguresAreGroupsWhereAllOfThemReported()
    {
        var reports = new[] { "so-a", "quan-1", "quan-2" }.Select((agency, i) => SubmittedReports.Of(Campaign, agency, Cases(agency, i))).ToList();
        using var file = new WordFile(SampleReport.Review(Campaign, reports));
        Assert.Contains("Ủy ban nhân dân quận, huyện (2 đơn vị)", TableAfter(file, "Nguồn của số liệu trong các phụ lục").Select(row => row[^1]));
    }

    [Fact]
    public void ChangesNameTheVersionThatTheyAreCountedFrom()
    {
        var before = Draft([], null, 1);
        var manifest = Manifest.Parse(before.Manifest.Span);
        using var file = Written(Draft(Differing, manifest, 2));
        Assert.NotNull(file.Paragraph("So với phiên bản số 1."));
        Assert.Contains("báo cáo mới", file.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SubmittedReport> Differing =>
    [
        SubmittedReports.Of(Campaign, "so-a", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 2))),
        SubmittedReports.Of(Campaign, "so-b", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 3))),
    ];

    private static Functions.Reports.Content.TableFigures[] Cases(string agency, int index) => agency.StartsWith("quan", StringComparison.Ordinal)
        ? [SubmittedReports.Table(SmallCampaign.Cases, SubmittedReports.Row("women", ("now", index)))]
        : [];

    private static ConsolidatedReport Draft(IReadOnlyList<SubmittedReport> reports, Manifest? previous, int version)
    {
        var draft = new ReportDraft(Campaign, OfficerDecisions.None);
        foreach (var report in reports)
        {
            draft.Add(report);
        }

        var taken = reports.ToDictionary(report => report.Agency.Code, report => report.Submission);
        var standings = Campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, taken.GetValueOrDefault(agency.Code), 1)).ToList();
        return draft.Build(new ReportEdition(version, Final: false, new DateOnly(2024, 12, 9), previous), standings)[0];
    }

    private static WordFile Written(ConsolidatedReport report)
    {
        using var stream = new MemoryStream();
        ReviewSheet.Write(stream, report);
        return new WordFile(stream.ToArray());
    }

    /// <summary>Texts of the cells of the first table below a heading, with or without its number.</summary>
    private static List<string[]> TableAfter(WordFile file, string heading) =>
    [
        .. file.Body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.EndsWith(heading, StringComparison.Ordinal)).ElementsAfter().OfType<Table>().First()
            .Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray()),
    ];
}
