using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace GenderEquality.Functions.Telemetry;

/// <summary>Registers telemetry.</summary>
public static class Registration
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Sends logs, metrics and outgoing calls to Application Insights, where its connection string is set.
    /// Incoming requests are left to the Functions host: their addresses hold the agencies' secrets.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        // ASP.NET Core would write the address of every request into the log, and into the scope of all that is logged meanwhile.
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None));

        if (configuration[ConnectionString] is { Length: > 0 } connection)
        {
            // The worker's defaults tell the host to leave the app's logs to the app, so that each line arrives once. Without a connection
            // string the host keeps them: it would drop them else, and nobody would send them.
            services.AddOpenTelemetry()
                .WithTracing(tracing => tracing.AddHttpClientInstrumentation().AddSource("Azure.*"))
                .UseFunctionsWorkerDefaults()
                .UseAzureMonitorExporter(options =>
                {
                    options.ConnectionString = connection;
                    options.Credential = ExporterCredential.From(configuration);
                    // Or the log of a request that was not picked for tracing would be lost with it.
                    options.EnableTraceBasedLogsSampler = false;
                });
        }

        return services;
    }
}
