using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace GenderEquality.LocalHost.Clock;

/// <summary>
/// By how much the clock differs from the system's, in ticks, in eight bytes of a file that host and worker both see: the host
/// writes, the worker reads at every look at the clock.
/// </summary>
internal sealed class SharedOffset(string path) : IDisposable
{
    /// <summary>Environment variable that tells the worker the file.</summary>
    public const string Variable = "LOCALHOST_CLOCK_OFFSET_FILE";

    private readonly SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The offset. Eight bytes in one place are read and written as one.</summary>
    public TimeSpan Value
    {
        get
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            RandomAccess.Read(file, bytes, 0);
            return new TimeSpan(BinaryPrimitives.ReadInt64LittleEndian(bytes));
        }

        set
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value.Ticks);
            RandomAccess.Write(file, bytes, 0);
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();
}
