using System.Diagnostics;
using System.IO.Compression;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word;
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
                + $"{(best.Read + best.Merge).TotalMilliseconds / pages,9:F1}  {best.Allocated / 1048576.0,12:F1}  {TextParts(report) / 1048576.0,13:F2}");
        }
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

    private static long TextParts(byte[] report)
    {
        using var zip = new ZipArchive(new MemoryStream(report));
        return zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Sum(entry => entry.Length);
    }
}
