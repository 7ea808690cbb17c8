using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

public sealed class ReportDraftTests
{
    private static readonly DateTimeOffset TooLate = new(2024, 12, 9, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2024, 12, 9);

    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public void OpeningCountsWhoSubmittedAndNamesWhoDidNot()
    {
        var reports = new[] { With("so-a", null, Text("I", "Đã ban hành kế hoạch.")), With("quan-1", TooLate, Nothing("I"), Nothing("II.1")) };
        var report = Build(reports, exempt: "quan-3")[1];

        Assert.Equal("Sở A báo cáo Ủy ban nhân dân như sau:", report.Opening[0]);
        Assert.Equal(
            "Tính đến ngày 10/12/2024, 2/4 cơ quan, đơn vị, địa phương đã gửi báo cáo, trong đó 01 đơn vị gửi đúng hạn, 01 đơn vị gửi quá hạn; "
            + "02 đơn vị chưa gửi báo cáo; 01 đơn vị báo cáo không phát sinh; 01 đơn vị được miễn báo cáo.",
            report.Opening[1]);
        Assert.Equal("Các đơn vị chưa gửi báo cáo: Sở b; UBND quận 2.", report.Opening[2]);
        Assert.Equal(
            [SubmissionLineState.OnTime, SubmissionLineState.Missing, SubmissionLineState.Late, SubmissionLineState.Missing, SubmissionLineState.Exempt],
            report.Submissions.Select(line => line.State));
    }

    [Fact]
    public void EachAudienceHasItsOwnCopyOfTheSameReport()
    {
        var copies = Build([With("so-a", null, Text("I", "Nội dung"))]);

        Assert.Equal(["bo", "ubnd"], copies.Select(copy => copy.Audience.Key));
        Assert.Same(copies[0].Tables, copies[1].Tables);
    }

    [Fact]
    public void SameReportsGiveTheSameManifestWhateverTheAudience()
    {
        var once = Build([With("so-a", null, Text("I", "Nội dung"))]);
        var again = Build([With("so-a", null, Text("I", "Nội dung"))]);

        Assert.Equal(once[0].Manifest.ToArray(), again[1].Manifest.ToArray());
    }

    [Fact]
    public void ManifestSaysWhereEveryTextAndNumberCameFrom()
    {
        var first = With("so-b", null, Text("I", "Một", "Hai"), Nothing("II.1"), Text("II.2", "Ba") with { Task = 2 });
        var second = Of(campaign, "quan-2", Table(SmallCampaign.Cases, Row("women", ("now", 4))));
        var manifest = Manifest.Parse(Build([first, second])[0].Manifest.Span);

        Assert.Equal(["so-b", "quan-2"], manifest.Submissions.Select(submission => submission.Agency.ToString()));
        Assert.Equal(first.Submission.Sha256, manifest.Submissions[0].Sha256);
        Assert.Equal(
            [new ManifestText(0, SectionKey.Parse("I"), null, 2, false), new ManifestText(0, SectionKey.Parse("II.1"), null, 1, true), new ManifestText(0, SectionKey.Parse("II.2"), 2, 1, false)],
            manifest.Texts);
        Assert.Contains(new ManifestFigure(SmallCampaign.Cases, "victims", "now", "4", "1"), manifest.Figures);
    }

    [Fact]
    public void FindingsThatMarkPersonalDataAreListedApart()
    {
        var open = new Finding("GE1", FindingSeverity.Error, "Sai số");
        var marked = new Finding("GE2", FindingSeverity.Warning, "Có số căn cước") { PersonalData = true };
        var report = Build([With("so-a", null, Text("I", "Nội dung")) with { Findings = [open, marked] }])[0];

        Assert.Equal(open, Assert.Single(report.Findings).Finding);
        Assert.Equal(marked, Assert.Single(report.PersonalData).Finding);
    }

    [Fact]
    public void ParagraphCopiedByAnotherAgencyIsPrintedOnce()
    {
        const string Copied = "Ủy ban nhân dân quận đã ban hành Kế hoạch số 12/KH-UBND về công tác bình đẳng giới năm 2024 trên địa bàn.";
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        draft.Add(With("quan-1", null, Text("I", Copied, "Riêng quận 1.")));
        var printed = draft.Add(With("quan-2", null, Text("I", Copied.Replace(" ", "  ", StringComparison.Ordinal), Copied, "Riêng quận 2."), Text("II.1", Copied)));

        Assert.Equal(["(Nội dung “Ủy ban nhân dân quận đã ban hành…” trùng với báo cáo của UBND quận 1.)", "Riêng quận 2."], Lines(printed.Content.Sections[0]));
        Assert.Equal([Copied], Lines(printed.Content.Sections[1]));
    }

    [Fact]
    public void LinesThatIntroduceTablesOrListsAndListItemsAreNeverFolded()
    {
        static Paragraph P(string text, ParagraphKind kind = ParagraphKind.Body) => new([new TextRun(text)]) { Kind = kind };
        var text = new string('x', 100);
        var table = new TableBlock([1000], [new TableBlockRow([new TableBlockCell([P("1")])])]);
        var section = new SectionContent(
            SectionKey.Parse("I"), null, [P(text + "1:"), P("Khác"), P(text + "2"), table, P(text + "3"), P(text + "4", ParagraphKind.ListItem)], false);
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        draft.Add(With("quan-1", null, section));

        Assert.Same(section, draft.Add(With("quan-2", null, section)).Content.Sections[0]);
    }

    [Fact]
    public void ShortLinesAndParagraphsWithPicturesAreNeverFolded()
    {
        var text = new string('x', 100);
        var section = new SectionContent(
            SectionKey.Parse("I"), null, [new Paragraph([new TextRun(text), new Picture("m", 1, 1)]), new Paragraph([new TextRun("Kết quả cụ thể:")])], false);
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        draft.Add(With("quan-1", null, section));

        Assert.Same(section, draft.Add(With("quan-2", null, section)).Content.Sections[0]);
    }

    [Fact]
    public void NextVersionListsWhatChanged()
    {
        var before = Manifest.Parse(Build([Cases("so-b", 1, attempt: 1), Cases("quan-1", 2, attempt: 1), Cases("quan-2", 4, attempt: 1)])[0].Manifest.Span);
        var now = Build([Cases("quan-1", 3, attempt: 2), Cases("quan-2", 4, attempt: 1), Cases("quan-3", 8, attempt: 1)], previous: before)[0].Changes!;

        Assert.Equal(1, now.SinceVersion);
        Assert.Equal(
            [("so-b", SubmissionChangeKind.Withdrawn), ("quan-1", SubmissionChangeKind.Replaced), ("quan-3", SubmissionChangeKind.New)],
            now.Submissions.Select(change => (change.Agency.ToString(), change.Kind)));
        Assert.Contains(new FigureChange(SmallCampaign.Cases, "women", "Nữ", "Năm nay", "7", "15"), now.Figures);
    }

    [Fact]
    public void FigureThatIsGoneIsListedAsSuch()
    {
        var before = Manifest.Parse(Build([Cases("quan-1", 2, attempt: 1)])[0].Manifest.Span);
        var now = Build([With("quan-1", null, Text("I", "Không kèm biểu"))], previous: before)[0].Changes!;

        Assert.Contains(new FigureChange(SmallCampaign.Cases, "women", "Nữ", "Năm nay", "2", null), now.Figures);
    }

    [Fact]
    public void ChartsCountSubmissionsByGroupAndTargetsByObjective()
    {
        var reports = new[] { Of(campaign, "so-b", Table(SmallCampaign.Indicators, Share("1.1", 65, 100), Share("1.2", 1, 100))) };
        var charts = Build(reports)[0].Charts;

        Assert.Equal([ChartTopic.Submissions, ChartTopic.Targets], charts.Select(chart => chart.Topic));
        Assert.Equal(["Sở, ban, ngành", "Ủy ban nhân dân quận, huyện"], charts[0].Categories);
        Assert.Equal(["Đúng hạn: 1 0", "Chưa gửi: 1 3"], charts[0].Series.Select(Line));
        Assert.Equal(["Đạt: 1 0", "Chưa đạt: 1 0", "Chưa có số liệu: 1 3"], charts[1].Series.Select(Line));

        static string Line(ReportChartSeries series) => $"{series.Name}: {string.Join(' ', series.Values)}";
    }

    private static IEnumerable<string> Lines(SectionContent section) => section.Blocks.Cast<Paragraph>().Select(paragraph =>
        paragraph.Inlines.Cast<TextRun>().Aggregate(new StringBuilder(), (text, run) => text.Append(run.Text)).ToString());

    private SubmittedReport With(string agency, DateTimeOffset? received, params SectionContent[] sections)
    {
        var report = Of(campaign, agency);
        return report with { Content = report.Content with { Sections = sections }, Submission = Submission(campaign, agency, 1, received) };
    }

    private SubmittedReport Cases(string agency, decimal women, int attempt) =>
        Of(campaign, agency, Table(SmallCampaign.Cases, Row("women", ("now", women)))) with { Submission = Submission(campaign, agency, attempt) };

    private IReadOnlyList<ConsolidatedReport> Build(SubmittedReport[] reports, string? exempt = null, Manifest? previous = null)
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        var taken = reports.Select(draft.Add).ToDictionary(report => report.Agency.Code, report => report.Submission);
        var standings = campaign.Agencies.Select(agency =>
            new AgencyStanding(agency, string.Equals(agency.Code.ToString(), exempt, StringComparison.Ordinal), taken.GetValueOrDefault(agency.Code), 1));
        return draft.Build(new ReportEdition(previous is null ? 1 : 2, Final: false, Day, previous), [.. standings]);
    }
}
