using System.Diagnostics;
using GenderEquality.LocalHost.Clock;

#pragma warning disable MA0047, CA1050 // .NET looks for this very name, outside of any namespace: DOTNET_STARTUP_HOOKS.

/// <summary>Runs in the worker before its own entry point.</summary>
internal static class StartupHook
{
    /// <summary>Gives the app the host's clock, and lets it not outlive the host.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(SharedOffset.Variable) is { Length: > 0 } file)
        {
            WorkerClock.Install(file);
            new Thread(EndWithHost) { IsBackground = true }.Start();
        }
    }

    /// <summary>The host holds the other end of the standard input, and writes nothing: however the host ends, even killed, the pipe closes.</summary>
    private static void EndWithHost()
    {
        _ = Console.OpenStandardInput().ReadByte();
        Process.GetCurrentProcess().Kill();
    }
}
