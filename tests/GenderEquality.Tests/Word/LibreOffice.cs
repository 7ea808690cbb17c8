using System.Diagnostics;

namespace GenderEquality.Tests.Word;

/// <summary>Converts with LibreOffice where it is installed; one conversion at a time, all of a run with one profile, for making one costs more than most conversions.</summary>
internal static class LibreOffice
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static readonly string? Program = Find("soffice");
    private static readonly Lazy<string> Profile = new(NewProfile);

    /// <summary>The document as PDF. Empty where LibreOffice is missing on a developer's machine; in continuous integration that is a failure.</summary>
    public static Task<byte[]> ToPdf(byte[] docx, string extension = "docx") => ToAsync("pdf", docx, extension);

    /// <summary>The document as LibreOffice saves it in Word's format. Empty where it is missing, as for PDF.</summary>
    public static Task<byte[]> ToDocx(byte[] docx) => ToAsync("docx", docx, "docx");

    /// <summary>The workbook as LibreOffice calculates and saves it. Empty where it is missing, as for PDF.</summary>
    public static Task<byte[]> ToXlsx(byte[] xlsx) => ToAsync("xlsx", xlsx, "xlsx");

    private static async Task<byte[]> ToAsync(string format, byte[] document, string extension)
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
            return await Convert(folder, document, extension, format);
        }
        finally
        {
            OneAtATime.Release();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> Convert(string folder, byte[] document, string extension, string format)
    {
        var input = Path.Combine(folder, "input." + extension);
        await File.WriteAllBytesAsync(input, document);
        var start = new ProcessStartInfo(Program!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--headless", $"-env:UserInstallation=file://{Profile.Value}", "--convert-to", format, "--outdir", Path.Combine(folder, "out"), input];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        var converted = Path.Combine(folder, "out", "input." + format);
        Assert.True(File.Exists(converted), $"LibreOffice made no {format}: {await output} {await errors}");
        return await File.ReadAllBytesAsync(converted);
    }

    private static string NewProfile()
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice-profile-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
