using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Word.Consolidated;

/// <summary>The consolidated report is itself a report to the level above, whose only agency answers for everything.</summary>
public sealed class UpwardReadingTests
{
    private static readonly Campaign Campaign = SmallCampaign.AtTwoPlaces();
    private static readonly Campaign Above = Campaign with
    {
        Indicators = [.. Campaign.Indicators.Select(indicator => indicator with { Leads = new AgencySelection(["*"]) })],
        Tables = [.. Campaign.Tables.Select(table => table with { FilledBy = new AgencySelection(["*"]) })],
    };

    [Fact]
    public void SumsSurviveTheWayUp()
    {
        var report = SampleReport.Consolidate(Campaign, SampleReport.All(Campaign), final: true);
        using var read = Read(SampleReport.Signed(Campaign, SampleReport.All(Campaign), final: true));
        foreach (var table in report.Tables.Where(table => table.Table.RowSource != TableRowSource.Free))
        {
            var figures = read.Content!.Tables.Single(one => one.Key == table.Table.Key).Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
            var sums = (from row in table.Rows where row.Row is not null && !report.Unsettled.Contains((table.Table.Key, row.Key)) from cell in row.Cells where cell.Value.Number is not null select (row.Key, Column: cell.Key, cell.Value.Number)).ToList();
            Assert.NotEmpty(sums);
            Assert.All(sums, sum => Assert.Equal(sum.Number!.Value, figures[sum.Key].Cells[sum.Column].Number!.Value, 2));
        }
    }

    [Fact]
    public void EverySectionIsReadBackWithNamesTablesPicturesAndNotes()
    {
        using var read = Read(SampleReport.Write(Campaign, SampleReport.All(Campaign), final: true));
        Assert.DoesNotContain(read.Findings, finding => finding.Refuses);
        var first = read.Content!.Sections.Single(section => section.Key == SectionKey.Parse("I")).Blocks;
        Assert.Contains(first.OfType<Paragraph>(), paragraph => paragraph.Inlines.OfType<TextRun>().Any(run => run.Text.Contains("Sở a", StringComparison.Ordinal)));
        Assert.Single(first.OfType<TableBlock>());
        var inlines = first.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines).ToList();
        Assert.Single(inlines.OfType<Picture>());
        Assert.Single(inlines.OfType<Footnote>());
        Assert.Equal(["I", "II.1", "II.2"], read.Content.Sections.Select(section => section.Key.ToString()).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void UntouchedTemplateReadsAsEmpty()
    {
        using var stream = new MemoryStream();
        Functions.Word.Template.ReportTemplateWriter.Write(Campaign, Campaign.Agencies[1], stream);
        stream.Position = 0;
        using var read = ReportReader.Read(stream, new ExpectedReport(Campaign, Campaign.Agencies[1]));
        Assert.Empty(read.Content!.Sections);
        Assert.Empty(read.Content.Unplaced);
        Assert.All(read.Content.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells), cell => Assert.Equal("prev", cell.Key));
    }

    private static ReadReport Read(byte[] docx) =>
        ReportReader.Read(new MemoryStream(docx, writable: false), new ExpectedReport(Above, Above.FindAgency(Campaign.Coordinator.Agency)!));
}
