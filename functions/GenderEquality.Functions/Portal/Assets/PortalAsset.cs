using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GenderEquality.Functions.Portal.Assets;

/// <summary>A file of the pages that is embedded in the app: a style sheet or a script.</summary>
public sealed class PortalAsset
{
    private readonly string type;
    private readonly Coding plain;

    // Best first. Each has an entity tag of its own, for a strong tag stands for bytes as sent.
    private readonly Coding[] codings;

    private PortalAsset(string stem, string extension, string type, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        this.type = type;
        Stem = stem;
        Extension = extension;
        Name = $"{stem}.{hash}{extension}";
        plain = new(string.Empty, bytes, Tag(hash, string.Empty));
        codings =
        [
            new("br", Compress(bytes, output => new BrotliStream(output, CompressionLevel.SmallestSize)), Tag(hash, "-br")),
            new("gzip", Compress(bytes, output => new GZipStream(output, CompressionLevel.SmallestSize)), Tag(hash, "-gzip")),
        ];
    }

    /// <summary>Its name with a hash of its content, such as <c>portal.0123456789abcdef.css</c>: another content has another name.</summary>
    public string Name { get; }

    /// <summary>Its address.</summary>
    public string Address => $"/{PortalAssets.Folder}/{Name}";

    private string Stem { get; }

    private string Extension { get; }

    /// <summary>The embedded file <c>Portal/{name}</c>.</summary>
    /// <exception cref="InvalidOperationException">It is not embedded.</exception>
    internal static PortalAsset Of(string name, string type)
    {
        using var stream = typeof(PortalAsset).Assembly.GetManifestResourceStream($"GenderEquality.Functions.Portal.{name}")
            ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PortalAsset(Path.GetFileNameWithoutExtension(name), Path.GetExtension(name), type, bytes);
    }

    /// <summary>Whether a name is that of an earlier or later content of this file, or the one without a hash: a page that was made by another release asks for it.</summary>
    internal bool IsOtherNameOf(string name) =>
        string.Equals(name, Stem + Extension, StringComparison.Ordinal)
        || (name.StartsWith(Stem + ".", StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
            && name.Length == Name.Length && name[(Stem.Length + 1)..^Extension.Length].All(char.IsAsciiHexDigitLower));

    /// <summary>The file, for good, since its name changes with its content; compressed if the browser takes that.</summary>
    public PortalResult Answer() => new(PageKind.Asset, http =>
    {
        var coding = BestFor(http.Request.GetTypedHeaders().AcceptEncoding);
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (coding.Name.Length > 0)
        {
            http.Response.Headers.ContentEncoding = coding.Name;
        }

        return Results.Bytes(coding.Bytes, type, entityTag: coding.Tag).ExecuteAsync(http);
    });

    private Coding BestFor(IEnumerable<StringWithQualityHeaderValue> accepted)
    {
        var quality = accepted.GroupBy(value => value.Value.ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Max(value => value.Quality ?? 1), StringComparer.OrdinalIgnoreCase);
        return codings.Where(coding => quality.GetValueOrDefault(coding.Name) > 0).MaxBy(coding => quality[coding.Name]) ?? plain;
    }

    private static EntityTagHeaderValue Tag(string hash, string suffix) => new($"\"{hash}{suffix}\"");

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> into)
    {
        using var output = new MemoryStream();
        using (var compressing = into(output))
        {
            compressing.Write(bytes);
        }

        return output.ToArray();
    }

    private sealed record Coding(string Name, byte[] Bytes, EntityTagHeaderValue Tag);
}
