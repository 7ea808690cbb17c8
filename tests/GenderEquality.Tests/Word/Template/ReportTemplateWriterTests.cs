using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Word.Template;

public sealed class ReportTemplateWriterTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public async Task EveryAgencysTemplateIsValidAndTheFirstOpensInLibreOffice()
    {
        foreach (var agency in Campaign.Agencies)
        {
            DocxAssert.Valid(Written(agency));
        }

        var pdf = await LibreOffice.ToPdf(Written(Campaign.Agencies[0]));
        Assert.True(pdf.Length is 0 or > 10_000);
    }

    [Fact]
    public void SameAgencyGivesTheSameBytes() => Assert.Equal(Written(Campaign.Agencies[2]), Written(Campaign.Agencies[2]));

    [Fact]
    public void EveryAnswerHasAControlThatShowsAPlaceholder()
    {
        var controls = Controls(Campaign.Agencies[1]);
        string[] expected = ["section:I", "section:II.1", "section:II.2/task:1", "section:II.2/task:2"];
        Assert.Equal(expected, controls.Select(TagOf).Where(tag => tag.StartsWith("section:", StringComparison.Ordinal)));
        Assert.All(controls.Where(control => expected.Contains(TagOf(control), StringComparer.Ordinal)), control => Assert.NotNull(control.SdtProperties!.GetFirstChild<ShowingPlaceholder>()));
        Assert.All(expected, tag => Assert.Single(controls, control => string.Equals(TagOf(control), tag, StringComparison.Ordinal)));
    }

    [Fact]
    public void IndicatorTableHasOnlyTheRowsThatTheAgencyAnswersFor()
    {
        var tags = Controls(Campaign.FindAgency(AgencyCode.Parse("so-b"))!).Select(TagOf).Where(tag => tag.StartsWith("PL1/", StringComparison.Ordinal)).ToList();
        Assert.Contains("PL1/1.1/num", tags);
        Assert.Contains("PL1/1.2/note", tags);
        Assert.DoesNotContain(tags, tag => tag.StartsWith("PL1/1.3", StringComparison.Ordinal));
    }

    [Fact]
    public void TableThatTheAgencyDoesNotFillInIsLeftOut() =>
        Assert.DoesNotContain("table:PL3", Controls(Campaign.FindAgency(AgencyCode.Parse("so-a"))!).Select(TagOf));

    [Fact]
    public void FigureThatHasNoNumeratorHasNoControlForOne()
    {
        var tags = Controls(Campaign.FindAgency(AgencyCode.Parse("so-a"))!).Select(TagOf).ToList();
        Assert.Contains("PL1/2.2/value", tags);
        Assert.DoesNotContain("PL1/2.2/num", tags);
    }

    [Fact]
    public void LastYearsFigureIsFilledInForTheLeadOfTheWholeCityOnly()
    {
        var lead = Controls(Campaign.FindAgency(AgencyCode.Parse("so-b"))!).Single(control => string.Equals(TagOf(control), "PL1/1.1/prev", StringComparison.Ordinal));
        Assert.Equal("55", lead.InnerText);
        Assert.Null(lead.SdtProperties!.GetFirstChild<ShowingPlaceholder>());
        var share = Controls(Campaign.FindAgency(AgencyCode.Parse("quan-1"))!).Single(control => string.Equals(TagOf(control), "PL1/1.1/prev", StringComparison.Ordinal));
        Assert.NotNull(share.SdtProperties!.GetFirstChild<ShowingPlaceholder>());
    }

    [Fact]
    public void FreeTableHasBlankRowsWithinItsControl()
    {
        var table = Controls(Campaign.Agencies[0]).Single(control => string.Equals(TagOf(control), "table:PL2", StringComparison.Ordinal)).Descendants<Table>().Single();
        Assert.Equal(2 + Campaign.Tables[1].BlankRows, table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count());
        Assert.Equal("Số người", table.Descendants<TableCell>().Single(cell => cell.TableCellProperties!.GridSpan?.Val?.Value == 2).InnerText);
    }

    [Fact]
    public void CustomXmlNamesCampaignAgencyAndVersion()
    {
        using var document = Open(Written(Campaign.Agencies[3]));
        var reports = document.MainDocumentPart!.CustomXmlParts.Select(part => XDocument.Load(part.GetStream()).Root!);
        var report = Assert.Single(reports, root => root.Name == XName.Get("report", ReportTags.Namespace));
        Assert.Equal(("thu-nghiem-2024", "quan-2", "1"), ((string?)report.Attribute("campaign"), (string?)report.Attribute("agency"), (string?)report.Attribute("templateVersion")));
    }

    [Fact]
    public void WideTableLiesOnItsSideAndOthersStand()
    {
        using var document = Open(Written(Campaign.Agencies[1]));
        var sections = document.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>().ToList();
        Assert.Equal([false, true, false, false], sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape));
        Assert.All(sections, section => Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value));
    }

    private static byte[] Written(Agency agency)
    {
        using var stream = new MemoryStream();
        ReportTemplateWriter.Write(Campaign, agency, stream);
        return stream.ToArray();
    }

    private static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);

    private static List<SdtElement> Controls(Agency agency)
    {
        using var document = Open(Written(agency));
        return [.. document.MainDocumentPart!.Document!.Descendants<SdtElement>()];
    }

    private static string TagOf(SdtElement control) => control.SdtProperties!.GetFirstChild<Tag>()?.Val?.Value ?? string.Empty;
}
