using System.Diagnostics;

namespace GenderEquality.Tests.Word;

/// <summary>Converts with LibreOffice where it is installed, with a profile of its own; one conversion at a time.</summary>
internal static class LibreOffice
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static readonly string? Program = Find("soffice");

    /// <summary>The document as PDF. Empty where LibreOffice is missing on a developer's machine; in continuous integration that is a failure.</summary>
    public static async Task<byte[]> ToPdf(byte[] docx, string extension = "docx")
    {
        if (Program is null)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, "LibreOffice (soffice) must be installed in continuous integration.");
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("docx-assert-").FullName;
        await OneAtATime.WaitAsync();
        try
        {
            return await Convert(folder, docx, extension);
        }
        finally
        {
            OneAtATime.Release();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> Convert(string folder, byte[] document, string extension)
    {
        var input = Path.Combine(folder, "input." + extension);
        await File.WriteAllBytesAsync(input, document);
        var start = new ProcessStartInfo(Program!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, input];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        var pdf = Path.Combine(folder, "input.pdf");
        Assert.True(File.Exists(pdf), $"LibreOffice made no PDF: {await output} {await errors}");
        return await File.ReadAllBytesAsync(pdf);
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
