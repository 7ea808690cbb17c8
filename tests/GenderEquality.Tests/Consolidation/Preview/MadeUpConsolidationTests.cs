using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Preview;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Consolidation.Preview;

public class MadeUpConsolidationTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public static TheoryData<string> Campaigns => new("binh-dang-gioi-2024", "binh-dang-gioi-2026-mau", "phong-chong-ma-tuy-2026");

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void ReportIsAWholeDocumentThatSaysWhatItIs(string id)
    {
        var campaign = CampaignOf(id);
        foreach (var audience in campaign.Audiences)
        {
            using var file = new MemoryStream();
            MadeUpConsolidation.Write(campaign, audience, file);

            DocxAssert.Valid(file.ToArray());
            var words = Produced.Words(file.ToArray());
            Assert.Contains("BẢN XEM TRƯỚC: toàn bộ số liệu và nội dung trong văn bản này là giả định", words, StringComparison.Ordinal);
            Assert.Contains("(bản xem trước, số liệu giả định)", words, StringComparison.Ordinal);
            Assert.Contains("DỰ THẢO", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void SameCampaignGivesTheSameReport()
    {
        using var one = new MemoryStream();
        using var other = new MemoryStream();
        MadeUpConsolidation.Write(Shipped, Shipped.Audiences[0], one);
        MadeUpConsolidation.Write(Shipped, Shipped.Audiences[0], other);

        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void EveryAgencyAnswersEverySectionAndTable(string id)
    {
        var campaign = CampaignOf(id);
        foreach (var (agency, content) in MadeUpReports.All(campaign).Select(report => (report.Agency, report.Content)))
        {
            Assert.Equal(campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container).Select(section => section.Key), content.Sections.Select(section => section.Key).Distinct());
            Assert.Equal(ReportRows.TablesOf(campaign, agency).Select(table => table.Key), content.Tables.Select(table => table.Key));
            Assert.All(content.Sections, section => Assert.False(section.NothingToReport));
        }
    }

    [Fact]
    public void SumsAddUpAndPartsDoNotExceedWholes()
    {
        foreach (var report in MadeUpReports.All(Shipped))
        {
            foreach (var figures in report.Content.Tables)
            {
                var table = Shipped.Tables.Single(table => table.Key == figures.Key);
                var rows = figures.Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
                foreach (var sum in table.Rows.Where(row => row.SumOf.Count > 0 && rows.ContainsKey(row.Key) && row.SumOf.All(rows.ContainsKey)))
                {
                    Assert.All(table.Columns.Where(column => column.AddsRows), column => Assert.Equal(sum.SumOf.Sum(part => rows[part].Addable(column.Key)), rows[sum.Key].Addable(column.Key)));
                }

                foreach (var check in table.Checks.Where(check => check is { Kind: FigureCheckKind.PartOfWhole, AcrossRows: false }))
                {
                    Assert.All(figures.Rows.Where(row => ReportRows.Of(Shipped, table, report.Agency).All(known => !string.Equals(known.Key, row.Key, StringComparison.Ordinal) || known.Indicator?.PartOfWhole != false) && row.Addable(check.Subject) is not null && row.Addable(check.Against[0]) is not null), row => Assert.True(row.Addable(check.Subject) <= row.Addable(check.Against[0]), $"{table.Key} {row.Key} {check.Subject}"));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void NoFigureIsUnsettled(string id)
    {
        var report = MadeUpConsolidation.Build(CampaignOf(id))[0];

        Assert.Empty(report.Conflicts.Select(conflict => $"{conflict.Kind} {conflict.Table} {conflict.Row}: {string.Join(" | ", conflict.Claims.Select(claim => $"{claim.Source}: {claim.Text}"))}"));
        Assert.Empty(report.Unsettled);
        Assert.DoesNotContain("đang đối chiếu", string.Join('\n', report.Statements.Select(said => said.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void EveryFigurePassesTheCampaignsOwnChecks(string id)
    {
        var campaign = CampaignOf(id);

        Assert.Equal(string.Empty, string.Join('\n', MadeUpReports.All(campaign).SelectMany(report =>
            FigureChecks.Find(campaign, report.Agency, report.Content, DateOnly.FromDateTime(report.Submission.Received.Date)).Select(finding => $"{report.Agency.Code} {finding.Place}: {finding.Message}"))));
    }

    [Fact]
    public void WomenDoNotExceedTotalsThoughNoCheckSaysSo()
    {
        var table = Shipped.Tables.Single(table => table.Key == TableKey.Parse("PL4"));
        var bare = Shipped with { Tables = [table with { Checks = [] }], Agree = [] };

        var rows = MadeUpReports.All(bare).SelectMany(report => report.Content.Tables).SelectMany(figures => figures.Rows).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.Addable("women") <= row.Addable("leaders"), row.Label));
    }

    [Fact]
    public void SomeTargetsAreReachedAndSomeAreNot()
    {
        var outcomes = MadeUpConsolidation.Build(Shipped)[0].Tables.SelectMany(table => table.Rows).Select(row => row.Indicator?.Against(2025)).OfType<TargetOutcome>().Where(outcome => outcome != TargetOutcome.NoTarget).ToList();

        Assert.DoesNotContain(TargetOutcome.NoFigure, outcomes);
        Assert.Contains(TargetOutcome.Reached, outcomes);
        Assert.Contains(TargetOutcome.NotReached, outcomes);
    }

    private static Campaign CampaignOf(string id) => id.StartsWith("phong", StringComparison.Ordinal) ? DrugCampaign.Drugs : ShippedCampaigns.Load(CampaignId.Parse(id));
}
