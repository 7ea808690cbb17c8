using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GenderEquality.Functions.Portal;

/// <summary>The one script, embedded in the app. It only improves what works without it.</summary>
public static class PortalScript
{
    /// <summary>Route of the script.</summary>
    public const string Route = "tai-nguyen/portal.js";

    private static readonly byte[] Bytes = Load();
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16];

    /// <summary>Address with a hash of the content, so that browsers may keep it for good.</summary>
    public static string Address { get; } = $"/{Route}?v={Hash}";

    /// <summary>The script, for good, since its address changes with its content.</summary>
    public static PortalResult Answer() => new(
        PageKind.Asset, Results.Bytes(Bytes, "text/javascript; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Hash}\"")).ExecuteAsync);

    private static byte[] Load()
    {
        using var stream = typeof(PortalScript).Assembly.GetManifestResourceStream("GenderEquality.Functions.Portal.portal.js")
            ?? throw new InvalidOperationException("The script is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
