namespace GenderEquality.Functions.Word.Safety;

/// <summary>Whose fault an exception is that comes while a file is read whose bytes are all there.</summary>
internal static class FileFaults
{
    /// <summary>Whether the file is to be told of: everything but a stop of the app and a machine without memory, after which the same file
    /// is tried again. Libraries throw anything for bytes that are not what they say.</summary>
    public static bool IsOfTheFile(Exception exception) => exception is not (OperationCanceledException or OutOfMemoryException or ThreadInterruptedException);
}
