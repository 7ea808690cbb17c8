using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Packaging;

/// <summary>Room for bytes that must be gone through twice, without holding them in memory.</summary>
public static partial class TemporaryFile
{
    /// <summary>An empty folder. Whoever makes it removes it.</summary>
    public static DirectoryInfo CreateFolder() => Directory.CreateTempSubdirectory($"report-media-{Environment.ProcessId}-");

    /// <summary>Removes what processes have left that are gone: one that is killed closes nothing.</summary>
    public static void Sweep()
    {
        foreach (var left in new DirectoryInfo(Path.GetTempPath()).EnumerateFileSystemInfos("report-*").Where(left => Name().Match(left.Name) is { Success: true } name && IsGone(name)).ToList())
        {
            try
            {
                Remove(left);
            }
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or removed meanwhile: the next start looks again.
            }
        }
    }

    private static void Remove(FileSystemInfo left)
    {
        if (left is DirectoryInfo folder)
        {
            folder.Delete(recursive: true);
        }
        else
        {
            left.Delete();
        }
    }

    private static bool IsGone(Match name)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(name.Groups["process"].Value, CultureInfo.InvariantCulture));
            return process.HasExited;
        }
        catch (Exception none) when (none is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    [GeneratedRegex("^report-(media-)?(?<process>[0-9]{1,9})-", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    /// <summary>An empty file for reading and writing, which goes when it is closed.</summary>
    public static FileStream Create() => Create(4096);

    /// <summary>The same, for many small pieces: as much is held back before it is written.</summary>
    public static FileStream Create(int bufferBytes) => new(
        Path.Combine(Path.GetTempPath(), $"report-{Environment.ProcessId}-{Guid.NewGuid():n}"),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = bufferBytes,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
