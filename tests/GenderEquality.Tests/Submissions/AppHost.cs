using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Submissions;
using GenderEquality.LocalHost;
using GenderEquality.Tests.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Submissions;

/// <summary>The real app, its own Program.cs, under the local host; only the reading of Word is replaced, by <see cref="PlainReports"/>.</summary>
internal static class AppHost
{
    /// <summary>All that make the flow.</summary>
    public static readonly Type[] Everything = [typeof(IngestFunction), typeof(RemindFunction), typeof(SendMailFunction)];

    public static Task<EmbeddedHost> StartAsync(
        string storage, Type[]? functions = null, Examine? examine = null, LogLines? logs = null, params string[] more) =>
        EmbeddedHost.StartAppAsync(typeof(IngestFunction).Assembly, new LocalHostOptions
        {
            FunctionTypes = functions,
            Args =
            [
                "--LocalHost:Port=0", $"--ReportStorage={storage}", "--Campaign:Id=binh-dang-gioi-2024", "--Portal:PrintLinks=false",
                "--Portal:BaseAddress={LocalHost:Address}", "--Mail:From=binhdanggioi@example.vn", "--Mail:Sender=Outbox",
                "--RemindSchedule=0 */15 * * * *", "--ConsolidateSchedule=0 30 17 * * *", "--Clock:Start=2024-11-20T09:00:00+07:00",
                "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02",
                "--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=00:00:00", logs is null ? "--Logging:LogLevel:Default=None" : "--Logging:LogLevel:Default=Trace", .. more,
            ],
            ConfigureServices = services =>
            {
                services.Replace(ServiceDescriptor.Singleton(examine ?? PlainReports.Examine));
                if (logs is not null)
                {
                    services.AddLogging(logging => logging.ClearProviders().AddProvider(logs));
                }
            },
        });
}
