using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Privacy;
using GenderEquality.Functions.Storage.Submissions;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>What a report goes through before anything is made from it.</summary>
public sealed class ReportTreatmentTests
{
    private const string Line = "Hỗ trợ bà Nguyễn Thị Hoa, điện thoại 0912 345 678.";

    private readonly Campaign campaign = SmallCampaign.Create() with
    {
        DeclaredReport = new SignedReport { Sections = [new SignedSection(SectionKey.Parse("I"), "Lãnh đạo") { Outline = [SectionKey.Parse("I")] }] },
    };

    [Theory]
    [InlineData(PersonalDataChoice.Mask, "Kết quả: … đã được hỗ trợ.|Hỗ trợ bà Nguyễn Thị Hoa, điện thoại ….")]
    [InlineData(PersonalDataChoice.Remove, "Kết quả: … đã được hỗ trợ.")]
    [InlineData(PersonalDataChoice.Keep, "Kết quả: 0912 345 678 đã được hỗ trợ.|" + Line)]
    public void OfficersTextLosesWhatWasTakenOverFromALineThatIsBlottedOutOrLeftOut(PersonalDataChoice choice, string left)
    {
        var agency = AgencyCode.Parse("so-a");
        var decisions = new OfficerDecisions
        {
            PersonalData = [new PersonalDataDecision(agency, LineKey.Of(agency, Line), choice) { By = "x", At = default }],
            Texts =
            [
                new EditedText(SectionKey.Parse("I"))
                {
                    By = "x",
                    At = default,
                    Paragraphs = [new EditedParagraph("Kết quả: 0912 345 678 đã được hỗ trợ."), new EditedParagraph(Line) { Sources = [new TextSource(agency, SectionKey.Parse("I"), "h")] }],
                },
            ],
        };

        var copy = Make(decisions, Report(Line)).Copy;

        Assert.Equal(left.Split('|'), copy.Texts[0].Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void FindingsThatQuoteWhatIsLeftOutAreBlottedOut()
    {
        var agency = AgencyCode.Parse("so-a");
        var decisions = new OfficerDecisions { PersonalData = [new PersonalDataDecision(agency, LineKey.Of(agency, Line), PersonalDataChoice.Remove) { By = "x", At = default }] };
        var quoting = new Finding("GE1", FindingSeverity.Error, "Không hiểu “0912 345 678”.") { Place = "Dòng 0912 345 678", Read = Line };

        var treated = new ReportTreatment(Inputs(decisions), final: false).Apply(Report(Line) with { Findings = [quoting, Marked()] });

        Assert.DoesNotContain("0912", $"{treated.Findings[0].Message}{treated.Findings[0].Place}{treated.Findings[0].Read}", StringComparison.Ordinal);
    }

    [Fact]
    public void OfficialVersionTakesFiguresAloneFromReportsThatMustBeCorrected()
    {
        var report = Of(campaign, "so-a", Table(SmallCampaign.Cases, Row("women", ("now", 4))));
        report = report with { Content = report.Content with { Sections = [Text("I", "Nội dung")] }, Submission = report.Submission with { Status = SubmissionStatus.NeedsCorrection } };

        var official = new ReportTreatment(Inputs(OfficerDecisions.None), final: true).Apply(report);
        var draft = new ReportTreatment(Inputs(OfficerDecisions.None), final: false).Apply(report);

        Assert.Empty(official.Content.Sections);
        Assert.Equal(report.Content.Tables, official.Content.Tables);
        Assert.Same(report, draft);
    }

    [Fact]
    public void FactsSayWhoWroteWhatWasTakenAndWhatIsUnsettled()
    {
        var agency = AgencyCode.Parse("so-a");
        var decisions = new OfficerDecisions
        {
            Texts = [new EditedText(SectionKey.Parse("I")) { By = "x", At = default, Paragraphs = [new EditedParagraph("Lấy từ Sở A.") { Sources = [new TextSource(agency, SectionKey.Parse("I"), "h"), new TextSource(agency, SectionKey.Parse("I"), "k")] }, new EditedParagraph("Của cán bộ.")] }],
        };
        var first = Of(campaign, "so-a", Table(SmallCampaign.Indicators, Share("1.2", 1, 10)));
        var second = Of(campaign, "so-b", Table(SmallCampaign.Indicators, Share("1.2", 9, 10)));

        var facts = Make(decisions, first with { Content = first.Content with { Sections = [Text("I", "Nội dung")] } }, second with { Content = second.Content with { Sections = [Nothing("I")] } }).Facts;

        Assert.Equal("Phụ lục I: Chỉ tiêu 1.2", Assert.Single(facts.Unsettled).Name);
        Assert.Equal((SectionKey.Parse("I"), 1), (facts.Contributions[0].Section, facts.Contributions[0].Agencies));
        Assert.Equal((agency, "I. Lãnh đạo", "Lấy từ Sở A."), (facts.Taken[0].Agency, facts.Taken[0].Section, facts.Taken[0].Text));
        Assert.Single(facts.Taken);
    }

    private static Finding Marked() => new("GE402", FindingSeverity.Warning, "Có thể là số điện thoại") { PersonalData = true };

    private SubmittedReport Report(string line)
    {
        var report = Of(campaign, "so-a");
        return report with { Content = report.Content with { Sections = [Text("I", line, "Khác")] }, Findings = [Marked()] };
    }

    private ReportInputs Inputs(OfficerDecisions decisions) =>
        new(campaign, [.. campaign.Agencies.Select(agency => new AgencyStanding(agency, false, null, 0))]) { Decisions = decisions };

    private (ConsolidatedReport Copy, GenderEquality.Functions.Storage.Versions.VersionFacts Facts) Make(OfficerDecisions decisions, params SubmittedReport[] reports)
    {
        var treatment = new ReportTreatment(Inputs(decisions), final: false);
        var draft = new ReportDraft(campaign, decisions);
        var taken = reports.Select(report => draft.Add(treatment.Apply(report))).ToDictionary(report => report.Agency.Code, report => report.Submission);
        var copy = treatment.Apply(draft.Build(new ReportEdition(1, Final: false, campaign.DueBefore, null), [.. campaign.Agencies.Select(agency => new AgencyStanding(agency, false, taken.GetValueOrDefault(agency.Code), 1))])[0]);
        return (copy, treatment.FactsOf(copy));
    }
}
