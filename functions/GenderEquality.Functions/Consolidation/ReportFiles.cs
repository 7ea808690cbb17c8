using System.Net.Mime;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Consolidation.Upward;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Word.Consolidated.Review;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Names and writes the files of a version.</summary>
public sealed class ReportFiles(ReportBlobs blobs)
{
    /// <summary>Name of the compilation of the agencies' reports.</summary>
    public const string Compilation = "tap-bao-cao-don-vi.docx";

    /// <summary>Name of the review sheet.</summary>
    public const string Review = "phieu-ra-soat.docx";

    /// <summary>Name of the workbook.</summary>
    public const string Workbook = "so-lieu.xlsx";

    /// <summary>Name of the report to the level above, in its template.</summary>
    public const string Above = "bao-cao-gui-cap-tren.docx";

    /// <summary>Name of the manifest.</summary>
    public const string Manifest = "manifest.json";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Name of the report that is signed, of one audience.</summary>
    public static string Signed(string audience) => $"bao-cao-tong-hop-{audience}.docx";

    /// <summary>Writes all files of a version.</summary>
    /// <returns>Their names.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(ReportAssembly assembly, IReadOnlyList<ConsolidatedReport> copies, UpwardFile? above, CancellationToken cancellation)
    {
        var report = copies[0];
        var names = new List<string>();
        foreach (var copy in copies)
        {
            names.Add(await PutAsync(copy, Signed(copy.Audience.Key), WordType, Now(file => SignedDocument.Write(file, copy)), cancellation));
        }

        if (above is not null)
        {
            names.Add(await PutAsync(report, Above, WordType, Now(above.WriteTo), cancellation));
        }

        names.Add(await PutAsync(report, Compilation, WordType, Now(file => assembly.WriteCompilation(file, report)), cancellation));
        names.Add(await PutAsync(report, Review, WordType, Now(file => ReviewSheet.Write(file, report)), cancellation));
        names.Add(await PutAsync(report, Workbook, ExcelType, file => assembly.WriteWorkbookAsync(file, report, cancellation), cancellation));
        names.Add(await PutAsync(report, Manifest, MediaTypeNames.Application.Json, Now(report.WriteManifest), cancellation));

        // For the page alone, so it is not among the files to download
        await PutAsync(report, Differences.FileName, MediaTypeNames.Application.Json, file => file.WriteAsync(report.Differences, cancellation).AsTask(), cancellation);
        return names;
    }

    /// <summary>The manifest of a version; null when it is gone.</summary>
    public async Task<Manifest?> ReadManifestAsync(ReportVersion version, CancellationToken cancellation)
    {
        await using var stream = await blobs.OpenAsync(version.Campaign, version.Number, Manifest, cancellation);
        if (stream is null)
        {
            return null;
        }

        return await StoredJson.ReadAsync<Manifest>(stream, cancellation);
    }

    private static Func<Stream, Task> Now(Action<Stream> write) => file =>
    {
        write(file);
        return Task.CompletedTask;
    };

    private async Task<string> PutAsync(ConsolidatedReport report, string name, string type, Func<Stream, Task> write, CancellationToken cancellation)
    {
        await using var file = TemporaryFile.Create();
        await write(file);
        file.Position = 0;
        await blobs.WriteAsync(report.Campaign.Id, report.Version, name, type, file, cancellation);
        return name;
    }
}
