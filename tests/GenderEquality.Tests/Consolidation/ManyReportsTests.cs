using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

/// <summary>Of thousands of reports little is held, and nothing may be lost or mixed up for it.</summary>
public sealed class ManyReportsTests
{
    private const int Many = 5_000;
    private const int Texts = 700;

    private readonly Campaign campaign = Of(SmallCampaign.Create());

    [Fact]
    public void TotalsThatAreNotTheSumOfTheirPartsAreSaidInPlanOrderEachOfItsAgency()
    {
        var aggregator = new FigureAggregator(campaign);
        foreach (var place in Enumerable.Range(0, Many))
        {
            aggregator.Add(Report(place) with { Content = Report(place).Content with { Tables = [Table(SmallCampaign.Cases, Row("victims", ("now", place)), Row("women", ("now", place + 1)))] } });
        }

        var conflicts = aggregator.Result().Conflicts;

        Assert.Equal(Many, conflicts.Count);
        Assert.Equal(Enumerable.Range(0, Many).Select(place => $"{campaign.Agencies[place].Name}: {VietnameseFormat.Number(place, 0)}, {VietnameseFormat.Number(place + 1, 0)}, {place}"),
            conflicts.Select(conflict => $"{conflict.Claims[0].Source}: {string.Join(", ", conflict.Claims.Select(claim => claim.Text))}, {conflict.Claims[1].From}"));
        Assert.Equal(campaign.Agencies[Many - 1].Name, conflicts[Many - 1].Claims[0].Source);
    }

    [Fact]
    public void ParagraphsThatWereWrittenBeforePointToWhoWroteThemFirst()
    {
        var repeated = new RepeatedParagraphs();
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in Enumerable.Range(0, Many))
        {
            var agency = campaign.Agencies[place];
            var folded = Assert.Single(repeated.Fold(agency, [Text("I", TextOf(place), TextOf(place * 7))]));
            foreach (var text in new[] { TextOf(place), TextOf(place * 7) }.Distinct(StringComparer.Ordinal).Where(text => !first.TryAdd(text, agency.Name)))
            {
                Assert.Contains(ConsolidationTexts.SameAs(first[text], text), folded.Blocks.Select(block => BlockText.Of([block])));
            }

            Assert.Equal(folded.Blocks.Count(block => first.GetValueOrDefault(BlockText.Of([block])) is { } owner && string.Equals(owner, agency.Name, StringComparison.Ordinal)), folded.Blocks.Count(block => first.ContainsKey(BlockText.Of([block]))));
        }

        Assert.Equal(Texts, first.Count);
    }

    [Fact]
    public void TheManifestSaysOfEveryTextWhereItComesFrom()
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        foreach (var place in Enumerable.Range(0, Many))
        {
            draft.Add(Report(place) with { Content = Report(place).Content with { Sections = [Text("I", TextOf(place)), Text("II.2", "Một", "Hai") with { Task = place % 3 }, Nothing("II.1")], Unplaced = place % 2 == 0 ? [] : [new Paragraph([new TextRun("Ba")])] } });
        }

        var standings = campaign.Agencies.Select((agency, place) => new AgencyStanding(agency, Exempt: false, place < Many ? Report(place).Submission : null, Attempt: 1)).ToList();
        var manifest = Manifest.Parse(draft.Build(new ReportEdition(1, Final: false, campaign.DueBefore, Previous: null), standings)[0].Manifest.Span);

        Assert.Equal(
            Enumerable.Range(0, Many).SelectMany(place => (ManifestText[])
            [
                new(place, SectionKey.Parse("I"), null, 1, false), new(place, SectionKey.Parse("II.2"), place % 3, 2, false), new(place, SectionKey.Parse("II.1"), null, 1, true),
                .. place % 2 == 0 ? [] : (ManifestText[])[new(place, null, null, 1, false)],
            ]),
            manifest.Texts);
        Assert.Throws<InvalidOperationException>(() => draft.Add(Report(0)));
    }

    private static Campaign Of(Campaign small) => small with
    {
        Agencies = [.. Enumerable.Range(0, Many).Select(place => small.Agencies[^1] with { Code = AgencyCode.Parse($"xa-{place}"), Name = $"UBND xã {place}", ShortName = $"X{place}" }), .. small.Agencies],
    };

    private static string TextOf(int number) => $"Đã tổ chức {(number % Texts).ToString(CultureInfo.InvariantCulture)} lớp tập huấn về bình đẳng giới cho cán bộ, công chức, viên chức của địa phương.";

    private SubmittedReport Report(int place) => SubmittedReports.Of(campaign, $"xa-{place}");
}
