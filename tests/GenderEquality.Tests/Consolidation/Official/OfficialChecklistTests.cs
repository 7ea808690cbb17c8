using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>What is looked at before an official version is made.</summary>
public sealed class OfficialChecklistTests
{
    private readonly Campaign campaign = SmallCampaign.Create() with
    {
        DeclaredReport = new SignedReport
        {
            Sections = [new SignedSection(SectionKey.Parse("I"), "Lãnh đạo") { Outline = [SectionKey.Parse("I")] }, new SignedSection(SectionKey.Parse("II"), "Kết quả"), new SignedSection(SectionKey.Parse("III"), "Nhiệm vụ") { Outline = [SectionKey.Parse("II.1")] }],
        },
    };

    [Fact]
    public void NamesWhatIsOpen()
    {
        var lines = OfficialChecklist.Of(Inputs(), Facts());

        Assert.Equal(Enum.GetValues<ChecklistItem>(), lines.Select(line => line.Item));
        Assert.Equal(["UBND quận 1", "UBND quận 2"], Names(lines, ChecklistItem.MissingAgencies));
        Assert.Equal(["Sở b"], Names(lines, ChecklistItem.ReportsToCorrect));
        Assert.Equal(["Phụ lục 1: Chỉ tiêu 1.1"], Names(lines, ChecklistItem.UnsettledFigures));
        Assert.Equal(["Sở a: Mục I, đoạn 1"], Names(lines, ChecklistItem.PersonalData));
        Assert.Equal(["I. Lãnh đạo", "III. Nhiệm vụ"], Names(lines, ChecklistItem.SectionsWithoutText));
        Assert.Equal(["I. Lãnh đạo (2 đơn vị)"], Names(lines, ChecklistItem.ProposalsNotTaken));
    }

    [Fact]
    public void WhatIsDecidedOrWrittenIsOpenNoMore()
    {
        var decisions = new OfficerDecisions
        {
            PersonalData = [new PersonalDataDecision(AgencyCode.Parse("so-a"), "line", PersonalDataChoice.Keep) { By = "x", At = default }],
            Texts = [new EditedText(SectionKey.Parse("I")) { By = "x", At = default, Paragraphs = [new EditedParagraph("Đã ban hành kế hoạch.")] }, new EditedText(SectionKey.Parse("III")) { By = "x", At = default, Paragraphs = [new EditedParagraph(" ")] }],
        };
        var lines = OfficialChecklist.Of(Inputs() with { Decisions = decisions }, Facts());

        Assert.Empty(Names(lines, ChecklistItem.PersonalData));
        Assert.Equal(["III. Nhiệm vụ"], Names(lines, ChecklistItem.SectionsWithoutText));
        Assert.Empty(Names(lines, ChecklistItem.ProposalsNotTaken));
    }

    [Fact]
    public void LinesOfReportsThatWereReplacedAreNotAskedAbout()
    {
        var old = Facts() with { Personal = [new PersonalLineAt(AgencyCode.Parse("so-a"), SubmittedReports.Submission(campaign, "so-a", attempt: 7).Id, "line", "Mục I, đoạn 1")] };

        Assert.Empty(Names(OfficialChecklist.Of(Inputs(), old), ChecklistItem.PersonalData));
    }

    [Fact]
    public void EveryLineButPersonalDataCanBeOverriddenWithAReason()
    {
        var lines = OfficialChecklist.Of(Inputs(), Facts());
        ChecklistOverride[] all = [.. lines.Select(line => new ChecklistOverride(line.Item, line.Count, "Lãnh đạo Sở đồng ý."))];

        Assert.StartsWith("Thông tin cá nhân chưa quyết định: 1", Assert.Single(OfficialChecklist.Problems(lines, all)), StringComparison.Ordinal);
        Assert.Equal(6, OfficialChecklist.Problems(lines, []).Count);
        Assert.Equal(6, OfficialChecklist.Problems(lines, [.. all.Select(one => one with { Reason = " " })]).Count);
    }

    [Fact]
    public void ReasonHoldsForWhatItsWriterSaw()
    {
        var lines = OfficialChecklist.Of(Inputs(), Facts() with { Personal = [] });
        ChecklistOverride[] fewer = [.. lines.Select(line => new ChecklistOverride(line.Item, line.Item == ChecklistItem.MissingAgencies ? 1 : line.Count, "Lý do"))];

        Assert.StartsWith("Cơ quan, đơn vị chưa gửi báo cáo: 2 (UBND quận 1; UBND quận 2)", Assert.Single(OfficialChecklist.Problems(lines, fewer)), StringComparison.Ordinal);
    }

    [Fact]
    public void DecisionsAboutPersonalDataMakeAnotherFingerprintAndNoneLeavesItAsItWas()
    {
        var decided = new OfficerDecisions { PersonalData = [new PersonalDataDecision(AgencyCode.Parse("so-a"), "line", PersonalDataChoice.Keep) { By = "x", At = default }] };
        var masked = new OfficerDecisions { PersonalData = [decided.PersonalData[0] with { Choice = PersonalDataChoice.Mask }] };

        string[] prints = [.. new[] { OfficerDecisions.None, decided, masked }.Select(decisions => (Inputs() with { Decisions = decisions }).Fingerprint())];

        Assert.Equal(3, prints.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(prints[1], (Inputs() with { Decisions = decided with { PersonalData = [decided.PersonalData[0] with { By = "khác", At = DateTimeOffset.UnixEpoch }] } }).Fingerprint());
    }

    private static IEnumerable<string> Names(IReadOnlyList<ChecklistLine> lines, ChecklistItem item) => lines.Single(line => line.Item == item).Open.Select(entry => entry.Name);

    private ReportInputs Inputs() => new(campaign, [.. campaign.Agencies.Select(agency => agency.Code.ToString() switch
    {
        "so-a" => new AgencyStanding(agency, false, SubmittedReports.Submission(campaign, "so-a"), 1),
        "so-b" => new AgencyStanding(agency, false, SubmittedReports.Submission(campaign, "so-b") with { Status = SubmissionStatus.NeedsCorrection }, 1),
        "quan-3" => new AgencyStanding(agency, true, null, 0),
        _ => new AgencyStanding(agency, false, null, 0),
    })]);

    private VersionFacts Facts() => new()
    {
        Unsettled = [new UnsettledRow(SmallCampaign.Indicators, "1.1", "Phụ lục 1: Chỉ tiêu 1.1")],
        Personal = [.. new[] { "Mục I, đoạn 1", "Mục II, đoạn 4" }.Select(place => new PersonalLineAt(AgencyCode.Parse("so-a"), SubmittedReports.Submission(campaign, "so-a").Id, "line", place))],
        Contributions = [new SectionContributions(SectionKey.Parse("I"), 2)],
    };
}
