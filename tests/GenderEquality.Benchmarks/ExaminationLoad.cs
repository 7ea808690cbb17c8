using System.Diagnostics;
using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Benchmarks;

/// <summary>Examines files that cost more than reports do, each in a process of its own, so that processor time and peak memory are its own.</summary>
internal static class ExaminationLoad
{
    private static readonly CampaignId Shipped = CampaignId.Parse("binh-dang-gioi-2024");

    /// <summary>Examines every file of a folder: a report alone, a workbook with the folder's <c>plain.docx</c>.</summary>
    public static void RunAll(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsExamined).Order(StringComparer.Ordinal))
        {
            string[] files = file.EndsWith(".xlsx", StringComparison.Ordinal) ? [Path.Combine(folder, "plain.docx"), file] : [file];
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["examine", .. files]))!;
            process.WaitForExit();
        }
    }

    /// <summary>Examines one report with its workbooks and prints what it cost, the start of the process left out.</summary>
    public static void Run(string report, IReadOnlyList<string> workbooks)
    {
        var campaign = ShippedCampaigns.Load(Shipped);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var attached = workbooks.Select(path => new AttachedWorkbook(Path.GetFileName(path), File.OpenRead(path))).ToList();
        using var file = File.OpenRead(report);
        using var read = ReportValidation.Run(file, new ExpectedReport(campaign, campaign.Agencies[0]) { Workbooks = attached });
        process.Refresh();
        var cost = process.TotalProcessorTime - before;
        var codes = string.Join(' ', read.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var name = Path.GetFileName(workbooks is [var workbook, ..] ? workbook : report);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-26} {cost.TotalSeconds,6:F1} s {process.PeakWorkingSet64 >> 20,6} MB  {(read.Content is null ? "refused" : "read")}: {codes}"));
        attached.ForEach(one => one.File.Dispose());
    }

    private static bool IsExamined(string file) => Path.GetExtension(file) is ".docx" or ".xlsx";
}
