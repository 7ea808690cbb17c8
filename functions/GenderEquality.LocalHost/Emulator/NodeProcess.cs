using System.ComponentModel;
using System.Diagnostics;

namespace GenderEquality.LocalHost.Emulator;

/// <summary>Starts and stops Node.js programs.</summary>
internal static class NodeProcess
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    /// <summary>The script that ties Azurite's life to ours.</summary>
    public static string ChildScript { get; } = ReadChildScript();

    /// <summary>A start of <c>node</c> with its three streams in our hands.</summary>
    public static ProcessStartInfo Node(params string[] arguments) => Redirected("node", arguments);

    /// <summary>A start of <c>npm</c>, which on Windows is a command script and needs the shell.</summary>
    public static ProcessStartInfo Npm(params string[] arguments) =>
        OperatingSystem.IsWindows() ? Redirected("cmd", ["/c", "npm", .. arguments]) : Redirected("npm", arguments);

    /// <summary>Starts a program of Node.js.</summary>
    /// <exception cref="LocalHostException">Node.js is not installed.</exception>
    public static Process Start(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info) ?? throw new LocalHostException($"{info.FileName} did not start.");
        }
        catch (Win32Exception e)
        {
            throw new LocalHostException(
                $"Storage needs Azurite, which needs Node.js 20 or later, and '{info.FileName}' was not found. " +
                "Install Node.js (https://nodejs.org) so that 'node' and 'npm' are on the PATH, or set ReportStorage to the " +
                "connection string of a storage account.",
                e);
        }
    }

    /// <summary>Asks by closing stdin; ends the whole tree if that does not help in time.</summary>
    public static async Task StopAsync(Process process)
    {
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(StopLimit);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        catch (IOException)
        {
            // It has ended by itself, and the pipe with it.
        }
        finally
        {
            process.Dispose();
        }
    }

    private static ProcessStartInfo Redirected(string program, string[] arguments) => new(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    private static string ReadChildScript()
    {
        using var stream = typeof(NodeProcess).Assembly.GetManifestResourceStream("azurite-child.cjs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
