using System.Reflection;
using System.Text.Json;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>A built function app: the folder, and how its worker is started.</summary>
/// <param name="Folder">Absolute: with a relative one the worker would not find <c>host.json</c>.</param>
/// <param name="Executable">What starts it, such as <c>dotnet</c>.</param>
/// <param name="Assembly">Full path of the worker's assembly.</param>
internal sealed record FunctionApp(string Folder, string Executable, string Assembly)
{
    /// <summary>Looks into a folder; null means the app that this host was built with.</summary>
    /// <exception cref="LocalHostException">There is no built app.</exception>
    public static FunctionApp Open(string? folder)
    {
        var full = Path.GetFullPath(folder ?? BuiltWith());
        var config = Path.Combine(full, "worker.config.json");
        if (!File.Exists(config))
        {
            throw new LocalHostException($"{full} holds no built function app (no worker.config.json). Build it, or name another folder with --LocalHost:App=...");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(config));
        var description = json.RootElement.GetProperty("description");
        return new FunctionApp(
            full,
            description.GetProperty("defaultExecutablePath").GetString()!,
            Path.Combine(full, description.GetProperty("defaultWorkerPath").GetString()!));
    }

    private static string BuiltWith() => typeof(FunctionApp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, "FunctionApp", StringComparison.Ordinal)).Value!;
}
