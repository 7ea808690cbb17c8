using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.LocalHost.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Benchmarks;

/// <summary>Uploads the reports of many agencies at once through their links, to a host and a worker of their own: what memory they take, and whether every report that was acknowledged is there.</summary>
internal static class UploadLoad
{
    /// <summary>Reports that come one after another before, so that what a start costs is not counted.</summary>
    private const int Before = 12;

    /// <summary>How often one that is refused for now is sent again.</summary>
    private const int Again = 3;

    private const int Pages = 5;
    private const int PictureBytes = 120_000;

    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(30);

    /// <summary>Sends them.</summary>
    /// <param name="app">Folder of the published app.</param>
    /// <param name="count">How many at once.</param>
    /// <param name="megabytes">How large each.</param>
    public static async Task RunAsync(string app, int count, int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("upload-load-");
        try
        {
            await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder.CreateSubdirectory("azurite").FullName });
            var campaign = await AppServices.KeepAsync(azurite.ConnectionString, Samples.CampaignOf(count + Before));
            var opened = campaign.StartOf(campaign.OpensOn).AddDays(1);
            var clock = new SetClock { Now = opened };
            await using var services = AppServices.Of(azurite.ConnectionString, clock);
            var files = campaign.Agencies.Select((agency, i) => Write(folder, campaign, agency, i, megabytes)).ToList();
            var links = new List<string>();
            foreach (var agency in campaign.Agencies)
            {
                links.Add(AgencyAddress.Page((await services.GetRequiredService<AgencyLinks>().IssueAsync(campaign.Id, agency.Code, "bench")).Reveal()));
            }

            await using var host = await HostProcesses.StartAsync(app, [$"--ReportStorage={azurite.ConnectionString}", $"--Clock:Start={opened:O}", "--Portal:PrintLinks=false", "--Mail:Sender=Outbox", "--Mail:From=bao-cao@example.vn"]);
            for (var i = 0; i < Before; i++)
            {
                await SendAsync(host.Http, links[i], files[i]);
            }

            await host.WaitUntilQuietAsync();
            var (hostBefore, workerBefore) = host.Megabytes();
            host.ForgetPeaks();
            var began = Stopwatch.GetTimestamp();
            var answers = await Task.WhenAll(Enumerable.Range(Before, count).Select(i => SendAsync(host.Http, links[i], files[i])));
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            var (hostPeak, workerPeak) = host.Peaks();
            Console.WriteLine($"{count} uploads of {new FileInfo(files[Before]).Length / 1e6:F1} MB at once: {answers.Count(answer => answer == HttpStatusCode.SeeOther)} acknowledged{Others(answers)}; the last answer after {seconds:F0} s");
            Console.WriteLine($"  worker  {workerBefore} MB before, {workerPeak} MB at most (+{workerPeak - workerBefore}) until the last was acknowledged");
            Console.WriteLine($"  host    {hostBefore} MB before, {hostPeak} MB at most (+{hostPeak - hostBefore})");
            await SendAgainAsync(host.Http, links, files, answers);
            await host.WaitUntilQuietAsync();
            Console.WriteLine($"  worker  {host.Peaks().Worker} MB at most until all were read");
            await CompareAsync(azurite.ConnectionString, services.GetRequiredService<SubmissionStore>(), campaign, files, answers);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Those that were refused for now are sent again, as their senders would.</summary>
    private static async Task SendAgainAsync(HttpClient http, List<string> links, List<string> files, HttpStatusCode[] answers)
    {
        for (var time = 1; time <= Again && answers.Contains(HttpStatusCode.ServiceUnavailable); time++)
        {
            await Task.Delay(AgainAfter);
            await Task.WhenAll(answers.Index().Where(answer => answer.Item == HttpStatusCode.ServiceUnavailable).Select(async answer =>
                answers[answer.Index] = await SendAsync(http, links[answer.Index + Before], files[answer.Index + Before])));
            Console.WriteLine($"  sent again ({time}): {answers.Count(answer => answer == HttpStatusCode.SeeOther)} acknowledged{Others(answers)}");
        }
    }

    private static string Others(IEnumerable<HttpStatusCode> answers) =>
        string.Concat(answers.Where(answer => answer != HttpStatusCode.SeeOther).GroupBy(answer => answer).Select(kind => $", {kind.Count()} answered {(int)kind.Key}"));

    private static string Write(DirectoryInfo folder, Campaign campaign, Agency agency, int number, int megabytes)
    {
        var path = Path.Combine(folder.FullName, $"{number}.docx");
        File.WriteAllBytes(path, SampleReport.Write(campaign, agency, Pages, tables: 1, pictures: megabytes * 1_000_000 / PictureBytes));
        return path;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient http, string link, string path)
    {
        await using var file = File.OpenRead(path);
        using var body = new MultipartFormDataContent { { new StreamContent(file), "bao-cao", Path.GetFileName(path) } };
        using var answer = await http.PostAsync(new Uri(link, UriKind.Relative), body);
        return answer.StatusCode;
    }

    /// <summary>Looks for the bytes and the row of every report that was acknowledged.</summary>
    private static async Task CompareAsync(string storage, SubmissionStore store, Campaign campaign, List<string> files, HttpStatusCode[] answers)
    {
        var rows = await store.ListAsync(campaign.Id);
        var incoming = new BlobContainerClient(storage, "incoming");
        var (kept, read) = (0, 0);
        var acknowledged = Enumerable.Range(0, Before).Concat(answers.Index().Where(answer => answer.Item is HttpStatusCode.SeeOther or HttpStatusCode.OK).Select(answer => answer.Index + Before)).ToList();
        foreach (var i in acknowledged)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(files[i])));
            var row = rows[campaign.Agencies[i].Code].FirstOrDefault(row => string.Equals(row.Sha256, hash, StringComparison.Ordinal));
            if (row is not null)
            {
                var blob = await incoming.GetBlobClient($"{row.Ref}.docx").DownloadContentAsync();
                kept += string.Equals(hash, Convert.ToHexStringLower(SHA256.HashData(blob.Value.Content)), StringComparison.Ordinal) ? 1 : 0;
                read += row.Status is SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection ? 1 : 0;
            }
        }

        Console.WriteLine($"  of {acknowledged.Count} acknowledged {kept} are there byte for byte, {read} read");
    }
}
