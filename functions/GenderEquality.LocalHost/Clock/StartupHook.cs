using GenderEquality.LocalHost.Clock;

#pragma warning disable MA0047, CA1050 // .NET looks for this very name, outside of any namespace: DOTNET_STARTUP_HOOKS.

/// <summary>Runs in the worker before its own entry point.</summary>
internal static class StartupHook
{
    /// <summary>Gives the app the host's clock.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(SharedOffset.Variable) is { Length: > 0 } file)
        {
            WorkerClock.Install(file);
        }
    }
}
