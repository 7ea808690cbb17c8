using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Upward;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Consolidation.Upward;

/// <summary>What a city signs is a report without a fault one level up.</summary>
public sealed class UpwardFileTests
{
    private static readonly Campaign City = SmallCampaign.AtTwoPlaces();

    private static readonly Campaign Ministry = City with
    {
        Id = CampaignId.Parse("bo-2024"),
        Agencies = [.. City.Agencies.Select(agency => agency with { Tasks = [] })],
        Indicators = [.. City.Indicators.Where(indicator => !string.Equals(indicator.Key, "2.3", StringComparison.Ordinal)).Select(indicator => indicator with { Leads = new AgencySelection(["*"]) })],
        Tables = [.. City.Tables.Select(table => table with { FilledBy = new AgencySelection(["*"]) })],
    };

    private static readonly Agency Reporting = Ministry.FindAgency(City.Coordinator.Agency)!;

    [Fact]
    public void TheCitysReportReadsWithoutAFindingAndWithTheSameSums()
    {
        var report = Report(City, Everything);
        var upward = UpwardFile.Of(Ministry, Reporting, report);
        using var file = Written(upward);

        Assert.Equal(["Phụ lục II: mỗi dòng là số cộng của một cơ quan, không có nội dung ở cột “Tên hoạt động” và các cột chữ, cột ngày khác; đề nghị điền trong tệp trước khi gửi nếu cấp trên yêu cầu."], upward.Missing);
        using var read = ReportValidation.Run(file, new ExpectedReport(Ministry, Reporting));

        Assert.Equal(string.Empty, string.Join("\n", read.Findings.Select(finding => $"{finding.Code} {finding.Place} {finding.Message}")));
        Assert.Equal(["I", "II.1", "II.2"], read.Content!.Sections.Select(section => section.Key.ToString()));
        var above = SubmittedReports.Aggregate(Ministry, SubmittedReports.Of(Ministry, Reporting.Code.ToString(), [.. read.Content.Tables]));
        foreach (var table in report.Tables)
        {
            Assert.Equal(Sums(table), Sums(above.Tables.Single(other => other.Table.Key == table.Table.Key)));
        }
    }

    [Fact]
    public void TheFileIsValidAndTheSameEveryTime()
    {
        var upward = UpwardFile.Of(Ministry, Reporting, Report(City, Everything));
        using var file = Written(upward);

        DocxAssert.Valid(file.ToArray());
        Assert.Equal(file.ToArray(), Written(upward).ToArray());
    }

    [Fact]
    public void WhatTheLevelAboveAsksForAndNobodyHasIsSaid()
    {
        var other = Ministry with
        {
            Indicators = [.. City.Indicators.Select(indicator => indicator with { Leads = new AgencySelection(["*"]) })],
            Outline = [.. Ministry.Outline, new OutlineSection(SectionKey.Parse("III"), "KIẾN NGHỊ", SectionRequirement.Required)],
            Tables =
            [
                .. Ministry.Tables.Select(table => table.Key == SmallCampaign.Cases
                    ? table with { Rows = [.. table.Rows.Select(row => row with { Unit = string.Equals(row.Key, "men", StringComparison.Ordinal) ? "nghìn người" : row.Unit })] }
                    : table),
                Ministry.Tables[2] with { Key = TableKey.Parse("PL4"), Title = "KINH PHÍ" },
            ],
        };

        var missing = UpwardFile.Of(other, other.FindAgency(Reporting.Code)!, Report(City, Everything)).Missing;

        Assert.Contains(missing, text => text.StartsWith("Mục III. KIẾN NGHỊ: báo cáo tổng hợp không có nội dung tương ứng", StringComparison.Ordinal));
        Assert.Contains(missing, text => text.StartsWith("Phụ lục III, dòng “Nam”: báo cáo tổng hợp không có dòng tương ứng cùng đơn vị tính", StringComparison.Ordinal));
        Assert.Contains(missing, text => text.StartsWith("Phụ lục I, dòng “Chỉ tiêu 2.3”: chưa có số liệu ở cột “Kết quả”", StringComparison.Ordinal));
        Assert.Contains(missing, text => text.StartsWith("Phụ lục IV: báo cáo tổng hợp không có bảng tương ứng", StringComparison.Ordinal));
        Assert.All(missing, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Fact]
    public void FreeRowsGoUpByKindWhereThereAreKinds()
    {
        static Campaign WithKinds(Campaign campaign) => campaign with
        {
            Tables = [.. campaign.Tables.Select(table => table.Key == SmallCampaign.Activities ? table with { Columns = [.. table.Columns.Select(column => column.Kind == ColumnKind.Text ? column with { Choices = ["hội thi", "tập huấn"] } : column)] } : table)],
        };
        Functions.Reports.Content.TableFigures[][] reports =
        [
            [SubmittedReports.Table(SmallCampaign.Activities, Activity("1", "Tập huấn", 40, 25), Activity("2", "hội thi", 100, 50), Activity("3", "toạ đàm", 7, 3))],
            [SubmittedReports.Table(SmallCampaign.Activities, Activity("1", "TẬP HUẤN", 60, 35))],
        ];
        var above = WithKinds(Ministry);

        var upward = UpwardFile.Of(above, above.FindAgency(Reporting.Code)!, Report(WithKinds(City), reports));

        Assert.Equal(
            ["Hội thi: 1 dòng của 1 cơ quan | hội thi 100 50", "Tập huấn: 2 dòng của 2 cơ quan | tập huấn 100 60", "Không ghi loại: 1 dòng của 1 cơ quan |  7 3"],
            upward.Answers.Rows[SmallCampaign.Activities].Select(row => $"{row.Name} | {row.Cells.GetValueOrDefault("name")} {row.Cells["people"]} {row.Cells["women"]}"));
        Assert.Contains(upward.Missing, text => text.Contains("mỗi dòng là số cộng của một loại, không có nội dung ở cột “Ngày”", StringComparison.Ordinal));
        using var file = Written(upward);
        using var read = ReportValidation.Run(file, new ExpectedReport(above, above.FindAgency(Reporting.Code)!));
        Assert.Equal(["hội thi", "tập huấn", null], read.Content!.Tables.Single(table => table.Key == SmallCampaign.Activities).Rows.Select(row => row.Cells.GetValueOrDefault("name")?.Text));
    }

    [Fact]
    public void ThousandsOfAgenciesArePassedOnByGroupsWithTheSameSums()
    {
        var last = City.Agencies[^1];
        var large = City with { Agencies = [.. City.Agencies, .. Enumerable.Range(1, UpwardFile.MostRows).Select(number => last with { Code = AgencyCode.Parse($"xa-{number}"), Name = $"Xã {number}" })] };
        var activities = SubmittedReports.Table(SmallCampaign.Activities, SubmittedReports.Row("1", ("people", 40), ("women", 25)));
        var report = Report(large, [.. large.Agencies.Select(_ => new[] { activities })]);

        var upward = UpwardFile.Of(Ministry, Reporting, report);
        using var file = Written(upward);
        using var read = ReportValidation.Run(file, new ExpectedReport(Ministry, Reporting));

        Assert.Contains(upward.Missing, text => text.StartsWith("Phụ lục II: có trên 1.000 cơ quan nên mỗi dòng là số cộng của một nhóm cơ quan", StringComparison.Ordinal));
        Assert.Equal(City.Groups.Where(group => City.Agencies.Any(agency => string.Equals(agency.Group, group.Key, StringComparison.Ordinal))).Select(group => group.Name), upward.Answers.Rows[SmallCampaign.Activities].Select(row => row.Name));
        var rows = read.Content!.Tables.Single(table => table.Key == SmallCampaign.Activities).Rows;
        Assert.Equal(40m * large.Agencies.Count, rows.Sum(row => row.Cells["people"].Number));
        Assert.Equal(25m * large.Agencies.Count, rows.Sum(row => row.Cells["women"].Number));
    }

    [Fact]
    public void TasksOfItsOwnAreLeftToTheOfficer()
    {
        var asked = Reporting with { Tasks = ["Tổng kết Chiến lược"] };
        var above = Ministry with { Agencies = [.. Ministry.Agencies.Select(agency => agency.Code == asked.Code ? asked : agency)] };

        var upward = UpwardFile.Of(above, asked, Report(City, Everything));

        Assert.Contains(upward.Missing, text => text.Contains("cấp trên giao nhiệm vụ riêng", StringComparison.Ordinal));
        Assert.DoesNotContain(SectionKey.Parse("II.2"), upward.Answers.Sections.Keys);
    }

    private static readonly Functions.Reports.Content.TableFigures[][] Everything =
    [
        [
            SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 30, 60), SubmittedReports.Share("2.1.nam", 90, 100), SubmittedReports.Share("2.1.nu", 80, 100), SubmittedReports.Row("2.2", ("value", 1))),
            SubmittedReports.Table(SmallCampaign.Activities, SubmittedReports.Row("1", ("people", 40), ("women", 25))),
        ],
        [
            SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.1", 12, 20)),
            SubmittedReports.Table(SmallCampaign.Cases, SubmittedReports.Row("women", ("now", 3)), SubmittedReports.Row("men", ("now", 1))),
        ],
        [
            SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.3", 5, 20), SubmittedReports.Row("2.3", ("value", 1.5m))),
            SubmittedReports.Table(SmallCampaign.Cases, SubmittedReports.Row("women", ("now", 4)), SubmittedReports.Row("men", ("now", 2))),
        ],
    ];

    private static ConsolidatedReport Report(Campaign campaign, Functions.Reports.Content.TableFigures[][] reports)
    {
        var texts = campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0).Select(section => new EditedText(section.Key)
        {
            Paragraphs = [new EditedParagraph($"Các cơ quan đã thực hiện đầy đủ nội dung của mục {section.Number}"), new EditedParagraph("Kết quả được đánh giá tốt.")],
            By = "can-bo@example.vn",
            At = DateTimeOffset.UnixEpoch,
        });
        using var assembly = new ReportAssembly(campaign, OfficerDecisions.None with { Texts = [.. texts] });
        var standings = new List<AgencyStanding>();
        foreach (var (agency, tables) in campaign.Agencies.Zip(reports))
        {
            var contribution = SubmittedReports.Of(campaign, agency.Code.ToString(), tables);
            assembly.Add(contribution, _ => Stream.Null);
            standings.Add(new AgencyStanding(contribution.Agency, Exempt: false, contribution.Submission, Attempt: 1));
        }

        return assembly.Build(new ReportEdition(1, Final: true, new DateOnly(2024, 12, 9), Previous: null), standings)[0];
    }

    private static Functions.Reports.Content.FigureRow Activity(string key, string kind, decimal people, decimal women)
    {
        var row = SubmittedReports.Row(key, ("people", people), ("women", women));
        return row with { Cells = new Dictionary<string, Functions.Reports.Content.Figure>(row.Cells, StringComparer.Ordinal) { ["name"] = new(kind) } };
    }

    private static MemoryStream Written(UpwardFile upward)
    {
        var file = new MemoryStream();
        upward.WriteTo(file);
        file.Position = 0;
        return file;
    }

    private static IEnumerable<string> Sums(AggregatedTable table) =>
        from row in table.Rows
        where table.Table.RowSource == TableRowSource.Free ? row.Kind == AggregatedRowKind.Total : row.Kind == AggregatedRowKind.Figures
        from column in table.Table.Columns
        where row.Cells.TryGetValue(column.Key, out var cell) && cell.Number is not null
        select $"{row.Key}/{column.Key} = {row.Cells[column.Key].Text}";
}
