using System.Diagnostics;
using System.IO.Compression;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Benchmarks;

/// <summary>Reads, checks and trial-merges reports of growing length.</summary>
internal static class ReadingLoad
{
    private const int Runs = 5;

    public static void Run()
    {
        var campaign = Samples.CampaignOf(47);
        var expected = new ExpectedReport(campaign, campaign.Agencies[0]);
        Console.WriteLine("pages  tables  pictures  read ms  trial merge ms  ms a page  allocated MB  text parts MB");
        foreach (var pages in (int[])[10, 20, 40, 80])
        {
            var report = SampleReport.Write(campaign, campaign.Agencies[0], pages, tables: pages / 4, pictures: pages / 8);
            Measure(report, expected); // warm
            var best = Enumerable.Range(0, Runs).Select(_ => Measure(report, expected)).MinBy(run => run.Read + run.Merge);
            Console.WriteLine(
                $"{pages,5}  {pages / 4,6}  {pages / 8,8}  {best.Read.TotalMilliseconds,7:F0}  {best.Merge.TotalMilliseconds,14:F0}  "
                + $"{(best.Read + best.Merge).TotalMilliseconds / pages,9:F1}  {best.Allocated / 1048576.0,12:F1}  {TextParts(new MemoryStream(report)) / 1048576.0,13:F2}");
        }
    }

    /// <summary>Writes a report of that many pages.</summary>
    public static void Write(int pages, string path)
    {
        var campaign = Samples.CampaignOf(47);
        File.WriteAllBytes(path, SampleReport.Write(campaign, campaign.Agencies[0], pages, tables: pages / 4, pictures: pages / 8));
    }

    /// <summary>Reads and merges one report: under a limit on the heap it tells how much memory is enough.</summary>
    public static void Read(string path, bool merge)
    {
        var campaign = Samples.CampaignOf(47);
        using var file = File.OpenRead(path);
        var text = TextParts(file) / 1048576.0;
        file.Position = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var read = ReportReader.Read(file, new ExpectedReport(campaign, campaign.Agencies[0]));
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
        IReadOnlyList<Finding> failures = merge ? TrialMerge.Run(campaign, campaign.Agencies[0], read) : [];
        Console.WriteLine(
            $"{text:F1} MB of text parts: {(read.Content is null ? read.Findings[0].Message : "read")}, {failures.Count} failures; "
            + $"{held:F1} MB held after reading ({held / text:F1} times)");
    }

    private static (TimeSpan Read, TimeSpan Merge, long Allocated) Measure(byte[] report, ExpectedReport expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        using var read = ReportReader.Read(new MemoryStream(report, writable: false), expected);
        var reading = watch.Elapsed;
        if (read.Content is null)
        {
            throw new InvalidOperationException(read.Findings[0].Message);
        }

        watch.Restart();
        var failures = TrialMerge.Run(expected.Campaign, expected.Agency, read);
        if (failures.Count > 0)
        {
            throw new InvalidOperationException(failures[0].Message);
        }

        return (reading, watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long TextParts(Stream report)
    {
        using var zip = new ZipArchive(report, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Sum(entry => entry.Length);
    }
}
