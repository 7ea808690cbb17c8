using DocumentFormat.OpenXml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The charts of the signed report, numbered through in the order in which they stand there.</summary>
internal sealed class SignedCharts
{
    private readonly List<ChartPart> parts;

    /// <summary>Those that the report's order asks for and that have a value.</summary>
    public SignedCharts(ConsolidatedReport report) => parts =
    [
        .. report.Campaign.SignedReport.Appendices.SelectMany(appendix => appendix.Charts).Distinct()
            .Select(topic => report.Charts.FirstOrDefault(chart => chart.Topic == topic)).OfType<ReportChart>()
            .Select((chart, index) => new ChartPart(chart, index + 1)),
    ];

    /// <summary>Adds charts and their workbooks.</summary>
    public void AddTo(FormPackage package) => parts.ForEach(part => part.AddTo(package));

    /// <summary>The charts of an appendix.</summary>
    public IEnumerable<OpenXmlElement> Of(SignedAppendix appendix) =>
        parts.Where(part => appendix.Charts.Contains(part.Topic)).SelectMany(part => part.Drawing(FormPage.Width(appendix.Landscape)));
}
