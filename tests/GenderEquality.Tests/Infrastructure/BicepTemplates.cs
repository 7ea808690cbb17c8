using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>The templates of <c>infra/</c> as the Bicep compiler makes them, compiled once a run.</summary>
internal static class BicepTemplates
{
    private static readonly Lazy<Task<(BicepTemplate Main, BicepTemplate Events)>> Compiled = new(CompileAsync);

    /// <summary>What <c>azd provision</c> deploys.</summary>
    public static async Task<BicepTemplate> MainAsync() => (await ThereAsync()).Main;

    /// <summary>What the hook deploys after the code.</summary>
    public static async Task<BicepTemplate> EventsAsync() => (await ThereAsync()).Events;

    private static string Compiler => typeof(BicepTemplates).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key is "Bicep").Value!;

    private static async Task<(BicepTemplate Main, BicepTemplate Events)> ThereAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The Bicep compiler that the tests use is one for Linux.");
        return await Compiled.Value;
    }

    private static async Task<(BicepTemplate Main, BicepTemplate Events)> CompileAsync()
    {
        // A copy: files of a NuGet package come without the right to be executed.
        var copy = Path.Combine(Path.GetTempPath(), "bicep-" + Guid.NewGuid().ToString("n"));
        File.Copy(Compiler, copy);
        try
        {
            if (OperatingSystem.IsLinux())
            {
                File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            return (await CompileAsync(copy, "main.bicep"), await CompileAsync(copy, "events.bicep"));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task<BicepTemplate> CompileAsync(string compiler, string file)
    {
        var start = new ProcessStartInfo(compiler, ["build", "--stdout", Repository.PathOf("infra", file)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["BICEP_TRACING_ENABLED"] = "false";
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var json = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(string.Empty, await messages);
        return new BicepTemplate(JsonNode.Parse(json)!.AsObject());
    }
}
