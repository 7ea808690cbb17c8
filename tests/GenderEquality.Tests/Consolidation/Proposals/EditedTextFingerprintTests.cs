using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Tests.Consolidation.Proposals;

/// <summary>What of the officer's text makes a new version.</summary>
public sealed class EditedTextFingerprintTests
{
    private static readonly string Untouched = Fingerprint();

    [Fact]
    public void NoTextAndAnEmptiedTextAddNothing() => Assert.Equal(Untouched, Fingerprint(Text("I")));

    [Fact]
    public void EverythingThatIsPrintedCounts()
    {
        var paragraph = new EditedParagraph("Nội dung.");
        EditedParagraph[] different = [paragraph, paragraph with { Text = "Khác." }, paragraph with { Addressee = "Bộ" }, paragraph with { Task = new TaskResult("Sở", "Việc") }, paragraph with { Task = new TaskResult("Sở", "Khác") }];

        var all = different.Select(one => Fingerprint(Text("I", one))).Append(Fingerprint(Text("II", paragraph))).Append(Untouched).ToList();

        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WhoWroteItAndWhereItWasTakenFromDoNot()
    {
        var paragraph = new EditedParagraph("Nội dung.");
        var taken = paragraph with { Sources = [new TextSource(AgencyCode.Parse("so-a"), SectionKey.Parse("I"), TextSource.HashOf("x"))] };

        Assert.Equal(Fingerprint(Text("I", paragraph)), Fingerprint(Text("I", taken) with { By = "khác", At = DateTimeOffset.UnixEpoch, Number = 7 }));
    }

    private static EditedText Text(string section, params EditedParagraph[] paragraphs) => new(SectionKey.Parse(section)) { Paragraphs = paragraphs, By = "a", At = default };

    private static string Fingerprint(params EditedText[] texts)
    {
        var campaign = SmallCampaign.Create();
        return new ReportInputs(campaign, [.. campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, Taken: null, 0))]) { Decisions = new OfficerDecisions { Texts = texts } }.Fingerprint();
    }
}
