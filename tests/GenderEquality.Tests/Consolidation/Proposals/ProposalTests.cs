using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation.Proposals;

/// <summary>What is proposed for sections of the signed report, on a small campaign.</summary>
public sealed class ProposalTests
{
    private const string Own = "Đã rà soát 26 văn bản thuộc lĩnh vực tư pháp, kiến nghị sửa đổi 8 văn bản về hộ tịch và nuôi con nuôi.";
    private const string Other = "Tổ chức 14 lớp bồi dưỡng kỹ năng cho 320 cán bộ hội phụ nữ tại các phường ven biển trong năm.";
    private const string Common = "Tổ chức quán triệt, triển khai kịp thời các văn bản chỉ đạo của cấp trên tới 12 đơn vị trực thuộc.";

    private readonly Campaign campaign = Editing(SmallCampaign.Create());

    [Fact]
    public void ParagraphsOfAnAgencysOwnWithFiguresAreProposedWithWhoseAndWhy()
    {
        var proposals = Propose("1", Report("so-a", Text("I", Own)), Report("quan-1", Text("I", Other)));

        Assert.Equal([Own, Other], proposals.Select(proposal => proposal.Text));
        Assert.Equal(["Sở a", "UBND quận 1"], proposals.Select(proposal => proposal.Attribution));
        Assert.Equal(new TextSource(AgencyCode.Parse("so-a"), SectionKey.Parse("I"), TextSource.HashOf(Own)), proposals[0].Source);
        Assert.Contains("02 số liệu (“26 văn bản”, “8 văn bản”)", proposals[0].Reason, StringComparison.Ordinal);
        Assert.Equal("Đã rà soát 26 văn bản thuộc lĩnh vực tư pháp, kiến nghị sửa đổi 8 văn bản về hộ tịch và nuôi con nuôi (Sở a).", proposals[0].Take().Text);
    }

    [Fact]
    public void ParagraphThatNamesItsAgencyNeedsNoBracketsBehindIt()
    {
        var proposal = Assert.Single(Propose("1", Report("so-a", Text("I", "Trong năm, Sở A đã rà soát 26 văn bản về hộ tịch, nuôi con nuôi và kiến nghị sửa đổi."))));

        Assert.Equal("Sở a", proposal.Attribution);
        Assert.Equal("Trong năm, Sở A đã rà soát 26 văn bản về hộ tịch, nuôi con nuôi và kiến nghị sửa đổi.", proposal.Take().Text);
    }

    [Fact]
    public void WhatTwoAgenciesWroteIsNobodysOwn_NotEvenWithOtherNumbersOrTheirOwnNames()
    {
        var proposals = Propose(
            "1",
            Report("so-a", Text("I", "Sở a: " + Common, Own)),
            Report("so-b", Text("I", "Sở b: " + Common.Replace("12", "31", StringComparison.Ordinal))));

        Assert.Equal([Own], proposals.Select(proposal => proposal.Text));
    }

    [Fact]
    public void WhatManyAgenciesWroteFillsUpWhereTooLittleIsTheirOwn()
    {
        var proposals = Propose("1", [.. campaign.Agencies.Select(agency => Report(agency.Code.ToString(), Text("I", Common)))]);

        var common = Assert.Single(proposals);
        Assert.Equal((5, 4), (common.Agencies, common.Others.Count));
        Assert.Contains("05 đơn vị, gồm 02 Sở, ban, ngành; 03 Ủy ban nhân dân quận, huyện", common.Attribution, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Không phát sinh.")]
    [InlineData("Kết quả thực hiện 12 nhiệm vụ trong năm của các đơn vị trực thuộc cụ thể như sau:")]
    [InlineData("Nêu số văn bản đã ban hành, số cuộc họp ban chỉ đạo và kết quả phân công 12 bộ phận theo dõi.")]
    [InlineData("Đã thực hiện tốt công tác bình đẳng giới và vì sự tiến bộ của phụ nữ trong năm qua.")]
    public void WhatSaysNothingIsNotProposed(string text) => Assert.Empty(Propose("1", Report("so-a", Text("I", text))));

    [Fact]
    public void SectionWithNothingToReportIsNotProposed() => Assert.Empty(Propose("1", Report("so-a", Text("I", Own) with { NothingToReport = true })));

    [Fact]
    public void ReportThatMustBeCorrectedProposesNothing()
    {
        var report = Report("so-a", Text("I", Own));

        Assert.Empty(Propose("1", report with { Submission = report.Submission with { Status = SubmissionStatus.NeedsCorrection } }));
    }

    [Fact]
    public void NoTwoPicksAreAlikeAndGroupsTakeTurns()
    {
        var proposals = Propose(
            "1",
            Report("so-a", Text("I", Own, "Đã mở 12 góc tư vấn pháp luật lưu động ở vùng ven biển và hải đảo.")),
            Report("so-b", Text("I", Own.Replace("tư pháp", "tài chính", StringComparison.Ordinal).Replace("26", "31", StringComparison.Ordinal))),
            Report("quan-1", Text("I", Other)));

        Assert.Equal(2, proposals.Count);
        Assert.Equal(["quan", "so"], proposals.Select(proposal => campaign.FindAgency(proposal.Source.Agency)!.Group).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SameReportsGiveTheSameAndMoreReportsNeverMoreThanAFew()
    {
        SubmittedReport[] reports = [.. campaign.Agencies.Select((agency, i) => Report(agency.Code.ToString(), Text("I", [.. Enumerable.Range(0, 40).Select(n => Sentence((i * 40) + n))])))];

        var first = Propose("1", reports);

        Assert.Equal(first.Select(proposal => (proposal.Text, proposal.Reason)), Propose("1", reports).Select(proposal => (proposal.Text, proposal.Reason)));
        Assert.InRange(first.Count, 1, 5);
        Assert.Equal(first.Count, first.Select(proposal => proposal.Source.Agency).Distinct().Count());
    }

    [Fact]
    public void DifficultiesAreGroupedByLikenessWithTheNumberOfAgencies()
    {
        var proposals = Propose(
            "2",
            Report("so-a", Text("II.1", "Kinh phí dành cho lĩnh vực tư pháp còn hạn chế, chủ yếu lồng ghép nên khó triển khai hoạt động lớn;", "Cán bộ kiêm nhiệm, thay đổi thường xuyên: 12 người mới nhận việc.")),
            Report("so-b", Text("II.1", "Kinh phí dành cho y tế còn hạn chế, chủ yếu lồng ghép nên khó triển khai hoạt động lớn.")),
            Report("quan-1", Text("II.1", "Cán bộ kiêm nhiệm, thay đổi thường xuyên: 31 người mới nhận việc;", "Kinh phí dành cho phường, xã còn hạn chế, chủ yếu lồng ghép nên khó triển khai hoạt động lớn.")));

        Assert.Equal([3, 2], proposals.Select(proposal => proposal.Agencies));
        Assert.Equal("Kinh phí dành cho lĩnh vực tư pháp còn hạn chế, chủ yếu lồng ghép nên khó triển khai hoạt động lớn.", proposals[0].Text);
        Assert.Equal("03 đơn vị, gồm 02 Sở, ban, ngành; 01 Ủy ban nhân dân quận, huyện; nội dung cụ thể nêu trên theo báo cáo của Sở a", proposals[0].Attribution);
        Assert.EndsWith("số liệu nêu trên là của Sở a", proposals[1].Attribution, StringComparison.Ordinal);
        Assert.Equal(["Sở a", "UBND quận 1"], proposals[1].Names);
    }

    [Fact]
    public void AnAgencyThatSaysTheSameTwiceCountsOnce()
    {
        const string text = "Số liệu tách biệt theo giới chưa đầy đủ do hệ thống biểu mẫu chưa thống nhất giữa các cấp.";

        Assert.Equal(1, Assert.Single(Propose("2", Report("so-a", Text("II.1", text, text)))).Agencies);
    }

    [Fact]
    public void RequestsStandUnderWhomTheyAskAndOwnOnesBecomeTasks()
    {
        SubmittedReport[] reports =
        [
            Report("so-b", Text("II.1", "Đề nghị Bộ Lao động ban hành biểu mẫu thống kê giới thống nhất.", "Đề nghị Sở A tổ chức thêm lớp tập huấn trong quý II.", "Đề nghị bố trí đủ biên chế chuyên trách.")),
        ];

        var requests = Propose("4", reports);

        Assert.Equal(["Bộ Lao động", null], requests.Select(proposal => proposal.Addressee));
        var task = Assert.Single(Propose("2", reports), proposal => proposal.Reason.EndsWith(ProposalTexts.OwnTask, StringComparison.Ordinal));
        Assert.Equal(("Đề nghị Sở A tổ chức thêm lớp tập huấn trong quý II.", null), (task.Text, task.Addressee));
    }

    [Fact]
    public void AgenciesWithTasksOfTheirOwnHaveARowEach()
    {
        var own = campaign with { Agencies = [.. campaign.Agencies.Select((agency, i) => agency with { Tasks = i == 0 ? ["Phổ biến pháp luật; trợ giúp pháp lý", "Nhiệm vụ chung"] : ["Nhiệm vụ chung"] })] };
        SubmittedReport[] reports =
        [
            Of(own, "so-a") with { Content = Content("so-a", Text("II.2", "Trong năm đã phổ biến pháp luật.", "Phối hợp 7 cơ quan, hoàn thành 34 nội dung.") with { Task = 1 }, Text("II.2", "Đã làm 90 việc chung khác.") with { Task = 2 }) },
            Of(own, "so-b") with { Content = Content("so-b", Text("II.2", "Đã làm 15 việc chung.") with { Task = 1 }) },
        ];

        var row = Assert.Single(Propose(own, "3", reports));

        Assert.Equal(new TaskResult("Sở a", "Phổ biến pháp luật"), row.Task);
        Assert.Equal("Phối hợp 7 cơ quan, hoàn thành 34 nội dung.", row.Take().Text);
    }

    [Fact]
    public void TaskIsNamedByItsFirstClauseWhole()
    {
        const string task = "Chủ trì, tham mưu Ủy ban nhân dân thành phố chỉ đạo các cơ quan, đơn vị, địa phương thuộc thẩm quyền quản lý tổ chức thực hiện đào tạo, bồi dưỡng cán bộ nữ";
        var own = campaign with { Agencies = [.. campaign.Agencies.Select((agency, i) => agency with { Tasks = i == 0 ? [task + "; lồng ghép kiến thức về giới."] : [] })] };
        var report = Of(own, "so-a") with { Content = Content("so-a", Text("II.2", "Phối hợp 7 cơ quan, hoàn thành 34 nội dung.") with { Task = 1 }) };

        Assert.Equal(task, Assert.Single(Propose(own, "3", report)).Task!.Task);
    }

    [Fact]
    public void NumberThatTheAgencysOwnTableContradictsIsDoubted()
    {
        var counted = campaign with
        {
            Statements = new()
            {
                Measures = [new() { Key = "people", Kind = Functions.Campaigns.Statements.MeasureKind.Sum, Table = SmallCampaign.Activities, Column = "people" }],
                Sentences = [new() { Key = "s", Section = "1", Text = "Có {people} lượt người tham gia." }],
            },
        };
        var report = Of(counted, "so-a", Table(SmallCampaign.Activities, Row("1", ("people", 900)))) with { };
        report = report with { Content = report.Content with { Sections = [Text("I", "Tổ chức 14 lớp bồi dưỡng kỹ năng với 1.200 lượt người tham gia tại các phường ven biển trong năm.")] } };

        var doubt = Assert.Single(Assert.Single(Propose(counted, "1", report)).Doubts);

        Assert.Contains("“1.200 lượt người tham gia”", doubt, StringComparison.Ordinal);
        Assert.Contains("900", doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void ProposalWithANumberOfNoSourceIsDropped()
    {
        var proposal = new Proposal("Có 27 đơn vị ban hành 110 văn bản.", new TextSource(AgencyCode.Parse("so-a"), SectionKey.Parse("I"), TextSource.HashOf("x"))) { Reason = "-", Attribution = "-" };

        Assert.False(ProposalNumbers.AreSourced(new DraftedProposal(proposal, ["Đã ban hành 110 văn bản."])));
        Assert.True(ProposalNumbers.AreSourced(new DraftedProposal(proposal, ["Đã ban hành 110 văn bản.", "27 đơn vị có kế hoạch."])));
    }

    [Fact]
    public void SectionsToEditAreThoseWithoutTextThatAgenciesWriteFor()
    {
        var text = new EditedText(SectionKey.Parse("1")) { Paragraphs = [new EditedParagraph("Nội dung.")], By = "a", At = default };
        var emptied = new EditedText(SectionKey.Parse("2")) { Paragraphs = [], By = "a", At = default };

        Assert.Equal(["2", "3", "4"], SectionsToEdit.Of(campaign, [text, emptied]).Select(section => section.Key.ToString()));
    }

    private static string Sentence(int number) =>
        $"Đã {string.Join(' ', Enumerable.Range(0, 9).Select(i => "việc" + (char)('a' + ((number * 7 + i * i * 3 + number / 5) % 26)) + (char)('a' + ((number + i) % 26))))} cho {number + 3} phụ nữ tại {number + 5} xã.";

    private static Campaign Editing(Campaign campaign) => campaign with
    {
        Outline = [.. campaign.Outline.Select(section => section with { Guidance = "Nêu số văn bản đã ban hành, số cuộc họp ban chỉ đạo và kết quả phân công 12 bộ phận theo dõi." })],
        DeclaredReport = new SignedReport
        {
            Sections =
            [
                new SignedSection(SectionKey.Parse("1"), "Chỉ đạo") { Outline = [SectionKey.Parse("I")] },
                new SignedSection(SectionKey.Parse("2"), "Khó khăn") { Outline = [SectionKey.Parse("II.1")], Synthesis = SectionSynthesis.Group },
                new SignedSection(SectionKey.Parse("3"), "Nhiệm vụ riêng") { Outline = [SectionKey.Parse("II.2")], Synthesis = SectionSynthesis.Tasks },
                new SignedSection(SectionKey.Parse("4"), "Kiến nghị") { Outline = [SectionKey.Parse("II.1")], Synthesis = SectionSynthesis.Group, Addressed = true, OwnTasks = SectionKey.Parse("2") },
                new SignedSection(SectionKey.Parse("5"), "Chỉ có số liệu"),
            ],
        },
    };

    private SubmittedReport Report(string agency, params SectionContent[] sections) => Of(campaign, agency) with { Content = Content(agency, sections) };

    private ReportContent Content(string agency, params SectionContent[] sections) => new() { Campaign = campaign.Id, Agency = AgencyCode.Parse(agency), Sections = sections };

    private IReadOnlyList<Proposal> Propose(string section, params SubmittedReport[] reports) => Propose(campaign, section, reports);

    private static IReadOnlyList<Proposal> Propose(Campaign campaign, string section, params SubmittedReport[] reports)
    {
        var collector = new ProposalCollector(campaign);
        foreach (var report in reports)
        {
            collector.Add(report);
        }

        return collector.Result([.. reports.Select((report, i) => new ReportFacts(report.Agency, i, report.Content.Tables))]).Single(proposed => string.Equals(proposed.Section.ToString(), section, StringComparison.Ordinal)).Proposals;
    }
}
