using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GenderEquality.Benchmarks;

/// <summary>What a process and all processes under it cost, as the kernel counts it (user and system): the time that passes says nothing on a machine that others use.</summary>
internal static partial class ProcessCost
{
    private const int AllChildren = -1;

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Seconds of processor.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static double Of(string command, IEnumerable<string> arguments, string folder)
    {
        var before = Seconds();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Seconds() - before : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {said}{errors.GetAwaiter().GetResult()}");
    }

    /// <summary>Seconds of processor of another process so far.</summary>
    public static double Of(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Processes that this one has started, by what stands in their command line.</summary>
    public static IEnumerable<int> Children(string what) => Directory.EnumerateDirectories("/proc/self/task")
        .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
        .Where(id => File.ReadAllText($"/proc/{id}/cmdline").Contains(what, StringComparison.Ordinal));

    /// <summary>Seconds of processor of this process so far.</summary>
    public static double Own()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Most memory that this process has held, in MB.</summary>
    public static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static double Seconds()
    {
        Span<long> usage = stackalloc long[18];
        return GetUsage(AllChildren, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : throw new InvalidOperationException("getrusage failed.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, Span<long> usage);
}
