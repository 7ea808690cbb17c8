using Azure.Monitor.OpenTelemetry.Exporter;
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

        var telemetry = services.AddOpenTelemetry().WithTracing(tracing => tracing.AddHttpClientInstrumentation().AddSource("Azure.*"));
        if (configuration[ConnectionString] is { Length: > 0 } connection)
        {
            telemetry.UseAzureMonitorExporter(options => options.ConnectionString = connection);
        }

        return services;
    }
}
