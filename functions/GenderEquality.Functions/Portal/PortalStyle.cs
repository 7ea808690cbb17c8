using System.Security.Cryptography;

namespace GenderEquality.Functions.Portal;

/// <summary>The one style sheet, embedded in the app.</summary>
public static class PortalStyle
{
    /// <summary>Route of the style sheet.</summary>
    public const string Route = "tai-nguyen/portal.css";

    /// <summary>Its bytes (UTF-8).</summary>
    public static ReadOnlyMemory<byte> Bytes { get; } = Load();

    /// <summary>Address with a hash of the content, so that browsers may keep it for good.</summary>
    public static string Address { get; } = $"/{Route}?v={Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..16]}";

    private static byte[] Load()
    {
        using var stream = typeof(PortalStyle).Assembly.GetManifestResourceStream("GenderEquality.Functions.Portal.portal.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
