using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Worker;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>The worker's environment: what the Functions host sets, the app's settings, and the host's clock.</summary>
internal static class WorkerEnvironment
{
    /// <summary>Sections that are the host's own affair.</summary>
    private static readonly string[] Own = ["LocalHost", "Clock"];

    public static WorkerStart Start(
        ConfigurationManager configuration, FunctionApp app, HostAddresses addresses, HostClock clock, HostSettings settings)
    {
        var environment = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        };
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value is not null && !Own.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
            }
        }

        environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        environment["FUNCTIONS_APPLICATION_DIRECTORY"] = app.Folder;
        environment["FUNCTIONS_WORKER_DIRECTORY"] = app.Folder;
        environment["WEBSITE_AUTH_ENABLED"] = settings.User.Length > 0 ? "True" : "False";
        environment["DOTNET_STARTUP_HOOKS"] = typeof(WorkerEnvironment).Assembly.Location;
        environment[SharedOffset.Variable] = clock.OffsetFile;
        return new WorkerStart(addresses.Worker, environment);
    }
}
