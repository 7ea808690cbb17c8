using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;
using GenderEquality.Tests.LocalHost;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Running;

/// <summary>The app as it runs: worker processes of its own under development hosts, one or several on one storage account, mails through a server that checks
/// and counts them. Agencies upload over HTTP, and know what was acknowledged.</summary>
internal sealed class RealWorkers(string storage, FakeSendGrid provider) : IAsyncDisposable
{
    private static readonly string[] Functions =
    [
        "AgencyPage", "Upload", "Ingest", "IngestAgain", "IngestPoison", "IngestAgainPoison", "Sweep", "SendMail", "MailPoison", "Remind",
        "Consolidate", "ConsolidateAgain", "ConsolidateOnDemand", "ConsolidatePoison",
    ];

    // Longer than the storage client waits for an answer that never comes, with its next try.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly List<DevelopmentHost> hosts = [];
    private readonly ConcurrentDictionary<string, string> tokens = new(StringComparer.Ordinal);

    /// <summary>What hosts and workers logged.</summary>
    public LogLines Logs { get; } = new();

    /// <summary>Hashes of the files that agencies were told are there.</summary>
    public ConcurrentDictionary<string, AgencyCode> Acknowledged { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<DevelopmentHost> Hosts => hosts;

    /// <summary>Starts one more host with its worker.</summary>
    public async Task<DevelopmentHost> StartAsync(string clock)
    {
        var host = await DevelopmentHost.StartAsync(new DevelopmentHostOptions
        {
            Args =
            [
                "--LocalHost:Port=0", $"--AzureWebJobsStorage={storage}", $"--ReportStorage={storage}", $"--Clock:Start={clock}", "--Portal:BaseAddress={LocalHost:Address}",
                "--Portal:PrintLinks=false", "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02", "--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=00:00:01",
                "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.3",
                "--Mail:Sender=SendGrid", "--Mail:From=tu@example.vn", $"--Mail:SendGridApiKey={FakeSendGrid.Key}", $"--Mail:SendGridHost={provider.Address.ToString().TrimEnd('/')}",
                .. Functions.Select((name, number) => $"--AzureFunctionsJobHost:functions:{number}={name}"),
            ],
            Output = TextWriter.Null,
            ConfigureServices = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Debug)),
        });
        hosts.Add(host);
        return host;
    }

    /// <summary>Kills a worker as the system does (<c>kill -9</c>); the one that was killed before may not have a successor yet.</summary>
    public static async Task KillWorkerAsync(DevelopmentHost host)
    {
        Process? worker = null;
        await Notebook.WaitUntilAsync(() => (worker = Process.GetProcesses().FirstOrDefault(process => process.Id == host.WorkerProcessId)) is not null);
        worker!.Kill();
        await worker.WaitForExitAsync();
    }

    /// <summary>Ends a host as a crash does, with its worker.</summary>
    public async Task KillHostAsync(DevelopmentHost host)
    {
        hosts.Remove(host);
        await host.KillAsync();
        await host.DisposeAsync();
    }

    /// <summary>Sends a file as an agency's browser does. What the agency is told counts: a page that it is there, or nothing. The worker gives a request up whose second half is
    /// not there within five seconds, as it may be on cores that hundreds of tests share: then it is sent again.</summary>
    public async Task<HttpStatusCode?> UploadAsync(DevelopmentHost host, Flow flow, Agency agency, byte[] file)
    {
        var status = await UploadOnceAsync(host, flow, agency, file);
        return status is HttpStatusCode.InternalServerError && Logs.Lines.Any(line => line.Contains("Timed out waiting for the", StringComparison.Ordinal))
            ? await UploadOnceAsync(host, flow, agency, file)
            : status;
    }

    private async Task<HttpStatusCode?> UploadOnceAsync(DevelopmentHost host, Flow flow, Agency agency, byte[] file)
    {
        if (!tokens.TryGetValue(agency.Code.ToString(), out var token))
        {
            token = tokens[agency.Code.ToString()] = (await flow.Get<AgencyLinks>().IssueAsync(flow.Campaign.Id, agency.Code, "test")).Reveal();
        }

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "bao-cao", "bao-cao.docx" } };
        try
        {
            using var answer = await client.PostAsync($"/nop/{token}", form);
            if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther)
            {
                Acknowledged[Convert.ToHexStringLower(SHA256.HashData(file))] = agency.Code;
            }

            return answer.StatusCode;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>Waits until no host has work left.</summary>
    /// <exception cref="TimeoutException">One never came to rest; the message has the last that it logged.</exception>
    public async Task QuietAsync()
    {
        foreach (var host in hosts)
        {
            await EndAsync(host.WaitUntilQuietAsync(), "the work that is left");
        }
    }

    /// <summary>Moves the clock of every host, and waits until the timers that are due by it have run.</summary>
    /// <exception cref="TimeoutException">A timer did not end.</exception>
    public Task PassAsync(TimeSpan time) => EndAsync(Task.WhenAll(hosts.Select(host => host.SetClockAsync(host.Now + time))), "timers");

    private async Task EndAsync(Task work, string what)
    {
        try
        {
            await work.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"{what} did not end.{LastLines(_ => true)}", late);
        }
    }

    /// <summary>The last lines that hosts and workers logged, of those asked for, to stand in a message.</summary>
    public string LastLines(Func<string, bool> which) => $" Logged last:{Environment.NewLine}{string.Join(Environment.NewLine, Logs.Lines.Where(which).TakeLast(200))}";

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        Logs.Dispose();
    }
}
