using System.IO.Compression;
using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Benchmarks;

/// <summary>Consolidates many reports, from the JSON and the pictures that ingest leaves to the files of a version, for both audiences, and
/// beside it unzips and zips the same files.</summary>
internal static class ConsolidationLoad
{
    /// <summary>Reports fetched while others are rendered, as the product does.</summary>
    private const int Ahead = 4;

    public static async Task RunAsync(int agencies, int pages, int pictures, bool held = false)
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
            var output = folder.CreateSubdirectory("out").FullName;
            await ConsolidateAsync(folder.FullName, campaign, output, first: Math.Min(agencies, 20));
            Directory.EnumerateFiles(output).Where(IsPackage).ToList().ForEach(file => UnzipAndZip(file, CompressionLevel.Optimal));
            GC.Collect();
            var start = ProcessCost.Own();
            await ConsolidateAsync(folder.FullName, campaign, output, at: held ? Held : null);
            var consolidation = ProcessCost.Own() - start;
            var peak = ProcessCost.PeakMegabytes();
            var files = Directory.EnumerateFiles(output).Where(IsPackage).Order(StringComparer.Ordinal).ToList();
            Console.WriteLine($"{agencies} agencies x {pages} pages, {pictures} pictures each");
            Console.WriteLine($"  files              {string.Join(", ", files.Select(file => $"{Path.GetFileName(file)} {new FileInfo(file).Length >> 10} kB"))}");
            Console.WriteLine($"  consolidation      {consolidation:F2} s of processor, {1000 * consolidation / agencies:F2} ms an agency");
            foreach (var level in (CompressionLevel[])[CompressionLevel.Optimal, CompressionLevel.Fastest])
            {
                start = ProcessCost.Own();
                var unpacked = files.Sum(file => UnzipAndZip(file, level));
                var baseline = ProcessCost.Own() - start;
                Console.WriteLine($"  unzip and zip only {baseline:F2} s ({unpacked >> 20} MB unpacked, {level}), ratio {consolidation / baseline:F2}");
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

    private static async Task ConsolidateAsync(string folder, Campaign campaign, string output, int? first = null, Action<string>? at = null)
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

        at?.Invoke("reports taken in");
        var copies = assembly.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), standings);
        at?.Invoke("report built");
        await WholeRun.WriteAsync(assembly, copies, output);
        at?.Invoke("files written");
    }

    private static void Held(string when) => Console.WriteLine($"  held by objects    {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB, most so far {ProcessCost.PeakMegabytes()} MB, {when}");

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

    private static bool IsPackage(string file) => Path.GetExtension(file) is ".docx" or ".xlsx";
}
