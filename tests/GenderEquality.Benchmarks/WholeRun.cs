using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Benchmarks;

/// <summary>All that is done with the reports of a year, from Word files in a folder to the files of a version in another.</summary>
internal static class WholeRun
{
    private static readonly string[] Missing = ["so-giao-thong-van-tai", "thanh-tra", "hoi-cuu-chien-binh"];

    /// <summary>Writes the sample reports of the shipped campaign, all but three.</summary>
    public static void WriteReports(string folder)
    {
        var campaign = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        Directory.CreateDirectory(folder);
        foreach (var (place, agency) in campaign.Agencies.Where(agency => !Missing.Contains(agency.Code.ToString(), StringComparer.Ordinal)).Index())
        {
            using var template = new MemoryStream();
            ReportTemplateWriter.Write(campaign, agency, template);
            File.WriteAllBytes(Path.Combine(folder, $"{agency.Code}.docx"), SampleReports.Fill(template.ToArray(), campaign, agency, place % 4 == 0 ? SampleKind.Illustrated : SampleKind.Complete));
        }
    }

    /// <summary>Ingests one report as a process of its own does.</summary>
    public static void Ingest(string report, string output)
    {
        var campaign = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        Ingest(campaign, campaign.Agencies[0], report, output);
    }

    /// <summary>Seconds of processor of one ingest, in the middle of some, after as many that warm up.</summary>
    public static double Warm(string report, string output, int times)
    {
        var campaign = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        var costs = new List<double>();
        for (var i = 0; i < 2 * times; i++)
        {
            var before = ProcessCost.Own();
            Ingest(campaign, campaign.Agencies[0], report, output);
            costs.Add(ProcessCost.Own() - before);
        }

        return costs[times..].Order().ElementAt(times / 2);
    }

    /// <summary>Ingests the reports of a folder, which have the codes of their agencies for names, and consolidates them.</summary>
    public static async Task RunAsync(string reports, string output)
    {
        var campaign = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        var agencies = campaign.Agencies.Where(agency => File.Exists(Path.Combine(reports, $"{agency.Code}.docx"))).ToList();
        agencies.ForEach(agency => Ingest(campaign, agency, Path.Combine(reports, $"{agency.Code}.docx"), Path.Combine(output, agency.Code.ToString())));
        using var assembly = new ReportAssembly(campaign, OfficerDecisions.None);
        var taken = new Dictionary<AgencyCode, SubmittedReport>();
        foreach (var agency in agencies)
        {
            var folder = Path.Combine(output, agency.Code.ToString());
            var report = await FetchAsync(campaign, agency, folder);
            assembly.Add(report, id => File.OpenRead(Path.Combine(folder, id)));
            taken[agency.Code] = report;
        }

        var standings = campaign.Agencies.Select(agency => new AgencyStanding(agency, Exempt: false, taken.GetValueOrDefault(agency.Code)?.Submission, Attempt: 1)).ToList();
        await WriteAsync(assembly, assembly.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), standings), output);
    }

    /// <summary>Writes the files of a version: a signed report for each audience, compilation, review sheet, workbook, manifest.</summary>
    public static async Task WriteAsync(ReportAssembly assembly, IReadOnlyList<ConsolidatedReport> copies, string folder)
    {
        foreach (var copy in copies)
        {
            Write(folder, ReportFiles.Signed(copy.Audience.Key), file => SignedDocument.Write(file, copy));
        }

        Write(folder, ReportFiles.Compilation, file => assembly.WriteCompilation(file, copies[0]));
        Write(folder, ReportFiles.Review, file => ReviewSheet.Write(file, copies[0]));
        Write(folder, ReportFiles.Manifest, copies[0].WriteManifest);
        await using var workbook = File.Create(Path.Combine(folder, ReportFiles.Workbook));
        await assembly.WriteWorkbookAsync(workbook, copies[0]);
    }

    private static void Ingest(Campaign campaign, Agency agency, string report, string output)
    {
        Directory.CreateDirectory(output);
        using var file = File.OpenRead(report);
        using var read = ReportValidation.Run(file, new ExpectedReport(campaign, agency));
        foreach (var media in read.Content!.Media)
        {
            using var picture = read.OpenMedia(media.Id);
            using var copy = File.Create(Path.Combine(output, media.Id));
            picture.CopyTo(copy);
        }

        Write(output, "content.json", to => StoredJson.Write(to, read.Content));
        Write(output, "findings.json", to => StoredJson.Write(to, read.Findings));
    }

    private static async Task<SubmittedReport> FetchAsync(Campaign campaign, Agency agency, string folder)
    {
        await using var content = File.OpenRead(Path.Combine(folder, "content.json"));
        await using var findings = File.OpenRead(Path.Combine(folder, "findings.json"));
        return new SubmittedReport(
            agency,
            Samples.Submission(campaign, campaign.Agencies.Index().First(one => one.Item == agency).Index),
            await StoredJson.ReadAsync<ReportContent>(content),
            await StoredJson.ReadAsync<IReadOnlyList<Finding>>(findings));
    }

    private static void Write(string folder, string name, Action<Stream> write)
    {
        using var file = new FileStream(Path.Combine(folder, name), FileMode.Create, FileAccess.ReadWrite);
        write(file);
    }
}
