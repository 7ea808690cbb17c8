using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Consolidation.Statements;

/// <summary>A year in which all agencies but three send their sample report.</summary>
public sealed class SampleYear
{
    private static readonly string[] Missing = ["so-giao-thong-van-tai", "thanh-tra", "hoi-cuu-chien-binh"];

    private readonly Campaign campaign = Readings.Campaign;

    /// <summary>Reads all reports from their Word files and consolidates them.</summary>
    public SampleYear()
    {
        Reports = [.. campaign.Agencies.Where(agency => !Missing.Contains(agency.Code.ToString(), StringComparer.Ordinal)).Select(Read)];
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        foreach (var report in Reports)
        {
            draft.Add(report);
        }

        var byAgency = Reports.ToDictionary(report => report.Agency.Code);
        Report = draft.Build(
            new ReportEdition(1, Final: false, new DateOnly(2024, 12, 12), null),
            [.. campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, byAgency.GetValueOrDefault(agency.Code)?.Submission, 1))])[0];
    }

    /// <summary>The reports in plan order.</summary>
    public IReadOnlyList<SubmittedReport> Reports { get; }

    /// <summary>The consolidated report for the first audience.</summary>
    public ConsolidatedReport Report { get; }

    private SubmittedReport Read(Agency agency)
    {
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(campaign, agency, template);
        using var file = new MemoryStream(SampleReports.Fill(template.ToArray(), campaign, agency));
        using var read = ReportReader.Read(file, new ExpectedReport(campaign, agency));
        return new SubmittedReport(agency, SubmittedReports.Submission(campaign, agency.Code.ToString()), read.Content!, read.Findings);
    }
}
