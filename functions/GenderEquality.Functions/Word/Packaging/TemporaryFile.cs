namespace GenderEquality.Functions.Word.Packaging;

/// <summary>Room for bytes that must be gone through twice, without holding them in memory.</summary>
public static class TemporaryFile
{
    /// <summary>An empty file for reading and writing, which goes when it is closed.</summary>
    public static FileStream Create() => Create(4096);

    /// <summary>The same, for many small pieces: as much is held back before it is written.</summary>
    public static FileStream Create(int bufferBytes) => new(
        Path.Combine(Path.GetTempPath(), "report-" + Guid.NewGuid().ToString("n")),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = bufferBytes,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
