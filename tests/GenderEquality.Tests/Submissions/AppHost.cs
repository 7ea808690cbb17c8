using GenderEquality.Functions.Ingest;
using GenderEquality.Tests.LocalHost;
using GenderEquality.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Submissions;

/// <summary>The real app in this process; only the reading of Word is replaced, by <see cref="PlainReports"/>.</summary>
internal static class AppHost
{
    /// <summary>All that make the flow.</summary>
    public static readonly string[] Flow = ["Ingest", "Remind", "SendMail"];

    public static Task<InProcessApp> StartAsync(string storage, string[]? functions = null, ValidateReport? validate = null, LogLines? logs = null) =>
        InProcessApp.StartAsync(
            storage,
            "2024-11-20T09:00:00+07:00",
            functions: functions,
            services: services => services.Replace(ServiceDescriptor.Singleton(validate ?? PlainReports.Examine)),
            logs: logs);
}
