using System.IO.MemoryMappedFiles;

namespace GenderEquality.LocalHost.Clock;

/// <summary>
/// By how much the clock differs from the system's, in ticks, in eight bytes of a file that host and worker both see: the host
/// writes, the worker reads at every look at the clock.
/// </summary>
internal sealed class SharedOffset : IDisposable
{
    /// <summary>Environment variable that tells the worker the file.</summary>
    public const string Variable = "LOCALHOST_CLOCK_OFFSET_FILE";

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    private SharedOffset(string path, FileMode mode)
    {
        Path = path;
        file = MemoryMappedFile.CreateFromFile(
            new FileStream(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete), mapName: null, sizeof(long), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        view = file.CreateViewAccessor(0, sizeof(long));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The offset. Eight bytes in one place are read and written as one.</summary>
    public TimeSpan Value
    {
        get => new(view.ReadInt64(0));
        set => view.Write(0, value.Ticks);
    }

    /// <summary>A new file, for the host.</summary>
    public static SharedOffset Create() => new(System.IO.Path.GetTempFileName(), FileMode.Open);

    /// <summary>The host's file, for the worker.</summary>
    public static SharedOffset Open(string path) => new(path, FileMode.Open);

    /// <inheritdoc />
    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }
}
