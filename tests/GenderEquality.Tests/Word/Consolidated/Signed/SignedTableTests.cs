using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Tests.Consolidation;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Tests.Word.Consolidated.Signed;

/// <summary>Appendices as a campaign lays them out: columns computed beside those that agencies fill in, rows of groups, sources.</summary>
public sealed class SignedTableTests
{
    private static readonly Campaign Campaign = LaidOut();

    [Fact]
    public void ShareAndDifferenceStandAfterTheColumnsThatTheyAreComputedFrom()
    {
        using var file = Signed(Cases("quan-1", 40, 50, 3), Cases("quan-2", 20, 30, 0));
        var table = file.Control("table:PL3");
        Assert.Equal(["Nội dung", "Năm nay", "Năm trước", "Tăng, giảm", "Tỷ lệ (%)", "Mới"], Row(table, 0));
        Assert.Equal(["Nữ (người)", "60", "80", "-20", "75,0", "+3"], Row(table, 2));
        Assert.Equal(["Nam (người)", "không có số liệu", "không có số liệu", "-", "-", "không có số liệu"], Row(table, 3));
    }

    [Fact]
    public void RowsOfGroupsLeaveOutWhatAGroupDoesNotHave()
    {
        using var file = Signed(Cases("quan-1", 40, 50, 3), Cases("so-b", 0, 0, 0));
        var groups = file.Control("table:PL3").ElementsAfter().OfType<Table>().First();
        Assert.Equal(["Ủy ban nhân dân quận, huyện (01 đơn vị có số liệu)"], Row(groups, 1));
        Assert.Equal(4, groups.Elements<TableRow>().Count());
        Assert.DoesNotContain("Sở, ban, ngành", groups.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void SourcesAreNamedBesideEachIndicator()
    {
        using var file = Signed(
            SubmittedReports.Of(Campaign, "so-a", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 2))),
            SubmittedReports.Of(Campaign, "quan-1", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.3", 1, 4))),
            SubmittedReports.Of(Campaign, "quan-2", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.3", 1, 4))));
        var rows = file.Control("table:PL1").Descendants<TableRow>().Where(row => row.InnerText.StartsWith("1.", StringComparison.Ordinal)).ToDictionary(row => row.InnerText[..3], Cells, StringComparer.Ordinal);
        Assert.Equal("Sở a", rows["1.2"][1]);
        Assert.Equal("Ủy ban nhân dân quận, huyện (2 đơn vị)", rows["1.3"][1]);
        Assert.Equal(["2", "8", "25,0"], rows["1.3"][2..5]);
    }

    [Fact]
    public void NoWordOfAHeaderIsBroken()
    {
        using var file = Signed(Cases("quan-1", 40, 50, 3));
        var headers = file.Body.Descendants<TableCell>().Where(cell => cell.Descendants<ParagraphStyleId>().Any(style => style.Val?.Value is "TableHeading") && cell.InnerText.Length > 0);
        Assert.All(headers, cell => Assert.True(Width(cell) > cell.InnerText.Split(' ').Max(word => word.Length) * 115, cell.InnerText));
    }

    private static Campaign LaidOut()
    {
        var small = SmallCampaign.Create();
        TableColumn Sum(string key, string header) => new(key, header, ColumnKind.Integer) { Aggregate = ColumnAggregate.Sum };
        return small with
        {
            Tables = [.. small.Tables.Select(table => table.Key == SmallCampaign.Cases ? table with { Columns = [Sum("now", "Năm nay"), Sum("before", "Năm trước"), Sum("new", "Mới")] } : table)],
            DeclaredReport = new SignedReport
            {
                Sections = [new SignedSection(SectionKey.Parse("I"), "Kết quả")],
                Appendices =
                [
                    new SignedAppendix("PL1", "Chỉ tiêu", SignedAppendixContent.Table) { Table = SmallCampaign.Indicators, Landscape = true, Sources = true },
                    new SignedAppendix("PL3", "Bạo lực", SignedAppendixContent.Table)
                    {
                        Table = SmallCampaign.Cases,
                        Groups = true,
                        WithSign = ["new"],
                        Computed = [new ComputedColumn("Tỷ lệ (%)", ComputedKind.Share, ["now", "before"]), new ComputedColumn("Tăng, giảm", ComputedKind.Difference, ["now", "before"])],
                    },
                ],
            },
        };
    }

    private static WordFile Signed(params SubmittedReport[] reports) => new(SampleReport.Signed(Campaign, reports));

    private static SubmittedReport Cases(string agency, int now, int before, int added) => SubmittedReports.Of(
        Campaign, agency, SubmittedReports.Table(SmallCampaign.Cases, SubmittedReports.Row("women", ("now", now), ("before", before), ("new", added))));

    private static string[] Row(DocumentFormat.OpenXml.OpenXmlElement table, int index) => Cells(table.Descendants<TableRow>().ElementAt(index));

    private static string[] Cells(TableRow row) => [.. row.Descendants<TableCell>().Select(cell => cell.InnerText)];

    private static int Width(TableCell cell) => int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture);
}
