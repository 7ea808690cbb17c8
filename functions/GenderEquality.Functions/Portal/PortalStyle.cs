using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GenderEquality.Functions.Portal;

/// <summary>The one style sheet, embedded in the app.</summary>
public static class PortalStyle
{
    /// <summary>Route of the style sheet.</summary>
    public const string Route = "tai-nguyen/portal.css";

    private static readonly byte[] Bytes = Load();
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16];

    // Best first. Each has an entity tag of its own, for a strong tag stands for bytes as sent.
    private static readonly Coding[] Codings =
    [
        new("br", Compress(output => new BrotliStream(output, CompressionLevel.SmallestSize)), Tag("-br")),
        new("gzip", Compress(output => new GZipStream(output, CompressionLevel.SmallestSize)), Tag("-gzip")),
    ];

    private static readonly Coding Plain = new(string.Empty, Bytes, Tag(string.Empty));

    /// <summary>Address with a hash of the content, so that browsers may keep it for good.</summary>
    public static string Address { get; } = $"/{Route}?v={Hash}";

    /// <summary>The style sheet, for good, since its address changes with its content; compressed if the browser takes that.</summary>
    public static PortalResult Answer() => new(PageKind.Asset, http =>
    {
        var coding = BestFor(http.Request.GetTypedHeaders().AcceptEncoding);
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (coding.Name.Length > 0)
        {
            http.Response.Headers.ContentEncoding = coding.Name;
        }

        return Results.Bytes(coding.Bytes, "text/css; charset=utf-8", entityTag: coding.Tag).ExecuteAsync(http);
    });

    private static Coding BestFor(IEnumerable<StringWithQualityHeaderValue> accepted)
    {
        var quality = accepted.GroupBy(value => value.Value.ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Max(value => value.Quality ?? 1), StringComparer.OrdinalIgnoreCase);
        return Codings.Where(coding => quality.GetValueOrDefault(coding.Name) > 0).MaxBy(coding => quality[coding.Name]) ?? Plain;
    }

    private static EntityTagHeaderValue Tag(string suffix) => new($"\"{Hash}{suffix}\"");

    private static byte[] Compress(Func<Stream, Stream> into)
    {
        using var output = new MemoryStream();
        using (var compressing = into(output))
        {
            compressing.Write(Bytes);
        }

        return output.ToArray();
    }

    private static byte[] Load()
    {
        using var stream = typeof(PortalStyle).Assembly.GetManifestResourceStream("GenderEquality.Functions.Portal.portal.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Coding(string Name, byte[] Bytes, EntityTagHeaderValue Tag);
}
