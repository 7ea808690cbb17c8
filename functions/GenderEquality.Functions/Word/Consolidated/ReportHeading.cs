using DocumentFormat.OpenXml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>First lines of what the coordinator issues.</summary>
internal static class ReportHeading
{
    /// <summary>Of a report, which gets a number when it is sent.</summary>
    public static IEnumerable<OpenXmlElement> OfReport(ConsolidatedReport report) =>
        [Block(report, FormTexts.Number(report.Campaign.Coordinator.ShortName)), .. FormParagraph.Title(FormTexts.Report, report.Campaign.Title)];

    /// <summary>Of a paper that stays or is passed on without a number and an addressee of its own.</summary>
    public static IEnumerable<OpenXmlElement> OfPaper(ConsolidatedReport report, string kind) => [Block(report, string.Empty), .. FormParagraph.Title(kind, report.Campaign.Title)];

    private static DocumentFormat.OpenXml.Wordprocessing.Table Block(ConsolidatedReport report, string number)
    {
        var coordinator = report.Campaign.Coordinator;
        return new HeadingBlock(coordinator.ParentName, coordinator.Name, number, $"{report.Campaign.PlaceName}, {VietnameseFormat.LongDate(report.Date)}").Create();
    }
}
