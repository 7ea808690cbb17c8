using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GenderEquality.Functions.Portal;

/// <summary>Answers with a file, always to be saved and never shown in place: nothing that somebody uploaded runs on the portal's own site.
/// Names may hold any character (RFC 6266 encodes them).</summary>
public static class PortalFile
{
    /// <summary>A file, which is closed afterwards. Its length is told, and a part of it can be asked for.</summary>
    public static PortalResult Of(PageKind kind, TaggedFile file, string name)
    {
        if (file.Malicious)
        {
            file.Content.Dispose();
            return PortalPage.Of<PlainPage>(kind, new PlainPageModel(PortalTexts.MaliciousTitle, [PortalTexts.Malicious(name), PortalTexts.MaliciousAdvice]), StatusCodes.Status403Forbidden);
        }

        return new PortalResult(
            kind,
            Results.Stream(file.Content, TypeOf(name), name, file.Changed, EntityTagHeaderValue.Parse(file.Tag), enableRangeProcessing: true).ExecuteAsync);
    }

    /// <summary>What a writer writes, as it writes it; the writer is stopped when the reader goes away.</summary>
    public static PortalResult Of(PageKind kind, Func<Stream, CancellationToken, Task> write, string name) => new(
        kind,
        http => Results.Stream(output => write(output, http.RequestAborted), TypeOf(name), name).ExecuteAsync(http));

    private static string TypeOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".pdf" => "application/pdf",
        ".json" => "application/json",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
