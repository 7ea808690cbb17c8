namespace GenderEquality.Functions.Coordination;

/// <summary>What was signed and sent.</summary>
/// <param name="Number">Number of the document.</param>
/// <param name="Date">Its date.</param>
/// <param name="Scan">The signed scan, a PDF.</param>
/// <param name="Shared">Whether agencies are told and may see it.</param>
public sealed record IssuedPaper(string Number, DateOnly Date, Stream Scan, bool Shared)
{
    private const string Name = "ban-phat-hanh";

    /// <summary>Whether a file is a PDF, by its content; it is left at its start.</summary>
    public static async Task<bool> IsPdfAsync(Stream file, CancellationToken cancellation)
    {
        var start = new byte[5];
        file.Position = 0;
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        file.Position = 0;
        return read == start.Length && start.AsSpan().SequenceEqual("%PDF-"u8);
    }

    /// <summary>A name for the scan that no file of the version has.</summary>
    public static string NameBeside(IReadOnlyList<string> files) => Enumerable.Range(1, files.Count + 1)
        .Select(number => number == 1 ? $"{Name}.pdf" : $"{Name}-{number}.pdf")
        .First(name => !files.Contains(name, StringComparer.Ordinal));
}
