using System.Net.Mime;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Names and writes the files of a version.</summary>
public sealed class ReportFiles(ReportBlobs blobs)
{
    /// <summary>Name of the manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Name of the workbook.</summary>
    public const string Workbook = "so-lieu.xlsx";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Name of the Word document of one audience.</summary>
    public static string Document(string audience) => $"bao-cao-tong-hop-{audience}.docx";

    /// <summary>Name of the report to be signed, of one audience.</summary>
    public static string Signed(string audience) => $"bao-cao-ky-{audience}.docx";

    /// <summary>Writes all files of a version.</summary>
    /// <returns>Their names.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(ReportAssembly assembly, IReadOnlyList<ConsolidatedReport> copies, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var copy in copies)
        {
            await using var document = TemporaryFile.Create();
            assembly.WriteDocument(document, copy);
            names.Add(await PutAsync(copy, Document(copy.Audience.Key), WordType, document, cancellation));
            if (copy.Campaign.SignedReport.Sections.Count > 0)
            {
                await using var signed = TemporaryFile.Create();
                SignedDocument.Write(signed, copy);
                names.Add(await PutAsync(copy, Signed(copy.Audience.Key), WordType, signed, cancellation));
            }
        }

        await using var workbook = TemporaryFile.Create();
        await assembly.WriteWorkbookAsync(workbook, copies[0], cancellation);
        names.Add(await PutAsync(copies[0], Workbook, ExcelType, workbook, cancellation));
        names.Add(await PutAsync(copies[0], Manifest, MediaTypeNames.Application.Json, new MemoryStream(copies[0].Manifest.ToArray()), cancellation));

        // For the page alone, so it is not among the files to download
        await PutAsync(copies[0], Differences.FileName, MediaTypeNames.Application.Json, new MemoryStream(copies[0].Differences.ToArray()), cancellation);
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

        using var json = new MemoryStream();
        await stream.CopyToAsync(json, cancellation);
        return Consolidation.Manifest.Parse(json.ToArray());
    }

    private async Task<string> PutAsync(ConsolidatedReport report, string name, string type, Stream content, CancellationToken cancellation)
    {
        content.Position = 0;
        await blobs.WriteAsync(report.Campaign.Id, report.Version, name, type, content, cancellation);
        return name;
    }
}
