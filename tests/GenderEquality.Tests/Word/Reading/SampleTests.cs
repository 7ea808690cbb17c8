using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Files that other programs wrote, each with its expected reading beside it. A folder holds the parts of a file as such a program
/// would write them. To accept a changed reading, run these tests once with
/// the environment variable <c>ACCEPT_SAMPLES=1</c>, and look at the difference of the .json files before committing them.</summary>
public sealed class SampleTests
{
    private static readonly JsonSerializerOptions Indented = new(ContentJson.Options) { WriteIndented = true };

    public static TheoryData<string> Samples => [.. Directory.GetFileSystemEntries(Folder()).Where(file => Path.GetExtension(file) is not (".json" or ".md") && Path.GetFileName(file) is not "Cases").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void SampleIsReadAsExpected(string file)
    {
        using var stream = Open(Path.Combine(Folder(), file));
        using var report = Readings.Read(stream);
        var findings = report.Findings.Select(finding => $"{finding.Code} {finding.Place}".TrimEnd());
        var actual = JsonSerializer.Serialize(new { findings, report.Content }, Indented).ReplaceLineEndings("\n") + "\n";
        var expected = Path.Combine(Folder(), file + ".json");
        if (string.Equals(Environment.GetEnvironmentVariable("ACCEPT_SAMPLES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(expected, actual);
        }

        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), actual);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void SampleMergesIntoTheConsolidatedReport(string file)
    {
        using var stream = Open(Path.Combine(Folder(), file));
        using var report = ReportValidation.Run(stream, new ExpectedReport(Readings.Campaign, Readings.Health));
        Assert.DoesNotContain(report.Findings, finding => string.Equals(finding.Code, FindingCodes.TrialMergeFailed.Code, StringComparison.Ordinal));
    }

    private static Stream Open(string path)
    {
        if (File.Exists(path))
        {
            return File.OpenRead(path);
        }

        var file = new MemoryStream();
        ZipFile.CreateFromDirectory(path, file);
        file.Position = 0;
        return file;
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "Samples");
}
