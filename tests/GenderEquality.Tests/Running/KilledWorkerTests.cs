using System.Diagnostics;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;
using GenderEquality.Tests.LocalHost;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Running;

/// <summary>The app's own worker process is killed (<c>kill -9</c>) while it reads and sends, at moments drawn by a fixed seed.</summary>
public sealed class KilledWorkerTests(AzuriteFixture azurite)
{
    private const int Kills = 3;
    private static readonly string[] Functions = ["Ingest", "IngestAgain", "IngestPoison", "Sweep", "SendMail", "MailPoison", "Remind"];

    [Fact]
    public async Task EveryUploadIsReadAndEveryReceiptSentOnce()
    {
        var storage = azurite.NewAccount();
        var logs = new LogLines();
        await using var flow = new Flow(storage);
        await using var host = await StartAsync(storage, logs);
        var random = new Random(7);
        var uploads = new List<SubmissionSummary>();
        for (var kill = 0; kill < Kills; kill++)
        {
            foreach (var agency in flow.Campaign.Agencies.Take(3))
            {
                uploads.Add(await flow.UploadAsync($"no Word file {kill}", agency));
            }

            await Task.Delay(random.Next(20, 400));
            await KillAsync(host);
        }

        foreach (var minutes in (int[])[6, 60, 60])
        {
            // What was claimed by a worker that died is taken up again once the claim has run out; before that its message comes back every ten seconds.
            await host.SetClockAsync(host.Now.AddMinutes(minutes));
            await host.WaitUntilQuietAsync();
        }

        foreach (var upload in uploads)
        {
            var row = (await flow.Get<SubmissionStore>().FindAsync(upload.Ref))!;
            Assert.True(row.Status is SubmissionStatus.NeedsCorrection, $"{upload.Ref} is {row.Status} after {row.Tries} tries");
        }

        var mails = (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Where(mail => mail.Reason.Kind == MailKind.Receipt).ToList();
        Assert.Equal(uploads.Select(upload => MailReason.Receipt(upload.Id)).Order(Comparer<MailReason>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))),
            mails.Select(mail => mail.Reason).Order(Comparer<MailReason>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.All(mails, mail => Assert.Equal(MailState.Sent, mail.State));
        Assert.Contains(logs.Lines, line => line.Contains("The worker process died and is started again.", StringComparison.Ordinal));
    }

    // The worker that was killed before may not have a successor yet.
    private static async Task KillAsync(DevelopmentHost host)
    {
        Process? worker = null;
        await Notebook.WaitUntilAsync(() => (worker = Process.GetProcesses().FirstOrDefault(process => process.Id == host.WorkerProcessId)) is not null);
        worker!.Kill();
        await worker.WaitForExitAsync();
    }

    private static Task<DevelopmentHost> StartAsync(string storage, LogLines logs) => DevelopmentHost.StartAsync(new DevelopmentHostOptions
    {
        Args =
        [
            "--LocalHost:Port=0", $"--AzureWebJobsStorage={storage}", $"--ReportStorage={storage}", "--Clock:Start=2024-11-20T10:00:00+07:00", "--Portal:BaseAddress={LocalHost:Address}",
            "--Portal:PrintLinks=false", "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02", "--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=00:00:00",
            "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.3",
            .. Functions.Select((name, number) => $"--AzureFunctionsJobHost:functions:{number}={name}"),
        ],
        Output = TextWriter.Null,
        ConfigureServices = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Debug)),
    });
}
