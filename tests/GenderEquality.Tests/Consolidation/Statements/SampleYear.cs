using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Consolidation.Statements;

/// <summary>A year in which all agencies but three send their sample report. The Word files are read once for all tests of a run.</summary>
public sealed class SampleYear
{
    private static readonly string[] Missing = ["so-giao-thong-van-tai", "thanh-tra", "hoi-cuu-chien-binh"];

    private static readonly DateOnly Received = new(2024, 12, 1);

    private static readonly Lazy<IReadOnlyList<SubmittedReport>> ReadOnce =
        new(() => [.. Readings.Campaign.Agencies.Where(agency => !Missing.Contains(agency.Code.ToString(), StringComparer.Ordinal)).Select(Read)]);

    private readonly Campaign campaign = Readings.Campaign;
    private readonly IReadOnlyList<SubmittedReport> reports = ReadOnce.Value;

    /// <summary>Consolidates the reports.</summary>
    public SampleYear() => Report = Consolidated(OfficerDecisions.None);

    /// <summary>The reports in plan order.</summary>
    public IReadOnlyList<SubmittedReport> Reports => reports;

    /// <summary>The consolidated report for the first audience.</summary>
    public ConsolidatedReport Report { get; }

    /// <summary>The report with what an officer has decided; a changed report takes the place of its agency's.</summary>
    public ConsolidatedReport Consolidated(OfficerDecisions decisions, SubmittedReport? changed = null)
    {
        var draft = new ReportDraft(campaign, decisions);
        foreach (var report in reports)
        {
            draft.Add(changed?.Agency == report.Agency ? changed : report);
        }

        var byAgency = reports.ToDictionary(report => report.Agency.Code);
        return draft.Build(
            new ReportEdition(1, Final: false, new DateOnly(2024, 12, 12), null),
            [.. campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, byAgency.GetValueOrDefault(agency.Code)?.Submission, 1))])[0];
    }

    private static SampleKind Kind(Agency agency) => agency.Code.ToString() switch
    {
        "quan-duong-kinh" => SampleKind.WrongFigures,
        "so-khoa-hoc-cong-nghe" => SampleKind.NothingToReport,
        _ => SampleKind.Complete,
    };

    private static SubmittedReport Read(Agency agency)
    {
        var of = Readings.Campaign;
        using var template = new MemoryStream();
        ReportTemplateWriter.Write(of, agency, template);
        using var file = new MemoryStream(SampleReports.Fill(template.ToArray(), of, agency, Kind(agency)));
        using var read = ReportReader.Read(file, new ExpectedReport(of, agency));
        return new SubmittedReport(agency, SubmittedReports.Submission(of, agency.Code.ToString()), read.Content!, [.. read.Findings, .. ReportChecks.Run(of, agency, read.Content!, Received)]);
    }
}
