using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal;

/// <summary>Answers with a file, always to be saved and never shown in place: nothing that somebody uploaded runs on the portal's own site.</summary>
public static class PortalFile
{
    /// <summary>The bytes of a stream, which is closed afterwards. The name may hold any character (RFC 6266 encodes it).</summary>
    public static IResult Of(HttpRequest request, PageKind kind, Stream content, string name)
    {
        PortalHeaders.Apply(request.HttpContext.Response, kind);
        return Results.Stream(content, TypeOf(name), name);
    }

    /// <summary>What a writer writes, as it writes it.</summary>
    public static IResult Of(HttpRequest request, PageKind kind, Func<Stream, Task> write, string name)
    {
        PortalHeaders.Apply(request.HttpContext.Response, kind);
        return Results.Stream(write, TypeOf(name), name);
    }

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
