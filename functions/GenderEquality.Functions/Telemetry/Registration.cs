using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        var telemetry = services.AddOpenTelemetry().WithTracing(tracing => tracing.AddHttpClientInstrumentation().AddSource("Azure.*"));
        if (configuration[ConnectionString] is { Length: > 0 } connection)
        {
            telemetry.UseAzureMonitorExporter(options => options.ConnectionString = connection);
        }

        return services;
    }
}
