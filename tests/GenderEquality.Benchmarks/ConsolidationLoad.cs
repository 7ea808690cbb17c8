using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;

namespace GenderEquality.Benchmarks;

/// <summary>Consolidates many reports, from the JSON and the pictures that ingest leaves to signed report, compilation, review sheet and workbook, and
/// beside it unzips and zips the same files.</summary>
internal static class ConsolidationLoad
{
    /// <summary>Reports fetched while others are rendered, as the product does.</summary>
    private const int Ahead = 4;

    private const string Workbook = ".xlsx";
    private const string Signed = ".signed.docx";
    private const string Review = ".review.docx";

    public static async Task RunAsync(int agencies, int pages, int pictures)
    {
        var folder = Directory.CreateTempSubdirectory("consolidation-load-");
        try
        {
            var campaign = Samples.CampaignOf(agencies);
            for (var agency = 0; agency < agencies; agency++)
            {
                Store(folder.FullName, campaign, agency, pages, pictures);
            }

            // The first reports of a process pay for its start, and they are not what is measured here
            await ConsolidateAsync(folder.FullName, campaign, Path.Combine(folder.FullName, "warm.docx"), first: Math.Min(agencies, 20));
            UnzipAndZip(Path.Combine(folder.FullName, "warm.docx"), CompressionLevel.Optimal);
            GC.Collect();
            var document = Path.Combine(folder.FullName, "out.docx");
            var watch = Stopwatch.StartNew();
            await ConsolidateAsync(folder.FullName, campaign, document);
            var consolidation = watch.Elapsed;
            var peak = PeakMegabytes();
            Console.WriteLine($"{agencies} agencies x {pages} pages, {pictures} pictures each");
            Console.WriteLine($"  files              document {Kilobytes(document)} kB, workbook {Kilobytes(document + Workbook)} kB");
            Console.WriteLine($"  consolidation      {consolidation.TotalSeconds:F2} s, {consolidation.TotalMilliseconds / agencies:F2} ms an agency");
            foreach (var level in (CompressionLevel[])[CompressionLevel.Optimal, CompressionLevel.Fastest])
            {
                watch.Restart();
                var unpacked = new[] { string.Empty, Signed, Review, Workbook }.Sum(file => UnzipAndZip(document + file, level));
                var baseline = watch.Elapsed;
                Console.WriteLine($"  unzip and zip only {baseline.TotalSeconds:F2} s ({unpacked >> 20} MB unpacked, {level}), ratio {consolidation / baseline:F2}");
            }

            Console.WriteLine($"  peak memory        {peak} MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Store(string folder, Campaign campaign, int agency, int pages, int pictures)
    {
        var content = Samples.Report(campaign, agency, pages, pictures).Content;
        File.WriteAllBytes(Path.Combine(folder, $"{agency}.json"), JsonSerializer.SerializeToUtf8Bytes(content, ContentJson.Options));
        for (var i = 0; i < pictures; i++)
        {
            var picture = Samples.Picture(agency, i);
            File.WriteAllBytes(Path.Combine(folder, Samples.Hash(picture)), picture);
        }
    }

    private static async Task ConsolidateAsync(string folder, Campaign campaign, string output, int? first = null)
    {
        using var assembly = new ReportAssembly(campaign, OfficerDecisions.None);
        var standings = new List<AgencyStanding>();
        var coming = new Queue<Task<SubmittedReport>>();
        var count = first ?? campaign.Agencies.Count;
        for (var next = 0; standings.Count < count;)
        {
            while (next < count && coming.Count <= Ahead)
            {
                coming.Enqueue(FetchAsync(folder, campaign, next++));
            }

            var contribution = await coming.Dequeue();
            assembly.Add(contribution, id => File.OpenRead(Path.Combine(folder, id)));
            standings.Add(new AgencyStanding(contribution.Agency, Exempt: false, contribution.Submission, Attempt: 1));
        }

        var report = assembly.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), standings)[0];
        await using (var document = new FileStream(output, FileMode.Create, FileAccess.ReadWrite))
        {
            assembly.WriteCompilation(document, report);
        }

        await using (var signed = new FileStream(output + Signed, FileMode.Create, FileAccess.ReadWrite))
        {
            SignedDocument.Write(signed, report);
        }

        await using (var review = new FileStream(output + Review, FileMode.Create, FileAccess.ReadWrite))
        {
            ReviewSheet.Write(review, report);
        }

        await using var workbook = File.Create(output + Workbook);
        await assembly.WriteWorkbookAsync(workbook, report);
    }

    private static Task<SubmittedReport> FetchAsync(string folder, Campaign campaign, int agency) => Task.Run(async () =>
    {
        await using var json = File.OpenRead(Path.Combine(folder, $"{agency}.json"));
        return Samples.Shell(campaign, agency) with { Content = (await JsonSerializer.DeserializeAsync<ReportContent>(json, ContentJson.Options))! };
    });

    /// <summary>The floor: every byte that was written unpacked and packed again, as tightly as zip does unless told (Optimal), and as
    /// loosely as the product does (Fastest). What is stored, such as pictures, is stored again.</summary>
    private static long UnzipAndZip(string source, CompressionLevel level)
    {
        using var from = ZipFile.OpenRead(source);
        File.Delete(source + ".again");
        using var to = ZipFile.Open(source + ".again", ZipArchiveMode.Create);
        var unpacked = 0L;
        foreach (var entry in from.Entries)
        {
            var stored = entry.CompressedLength == entry.Length;
            using var input = entry.Open();
            using var output = to.CreateEntry(entry.FullName, stored ? CompressionLevel.NoCompression : level).Open();
            input.CopyTo(output);
            unpacked += entry.Length;
        }

        return unpacked;
    }

    private static long Kilobytes(string file) => new FileInfo(file).Length >> 10;

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
