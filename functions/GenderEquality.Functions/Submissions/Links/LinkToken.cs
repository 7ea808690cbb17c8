using System.Buffers.Text;
using System.Security.Cryptography;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>The secret in an agency's link: 256 random bits. Printing it shows nothing; only <see cref="Reveal"/> does.</summary>
public sealed class LinkToken
{
    private const int Bytes = 32;
    private readonly byte[] secret;

    private LinkToken(byte[] secret) => this.secret = secret;

    /// <summary>A new one.</summary>
    public static LinkToken New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads it from an address; null when it cannot be one.</summary>
    public static LinkToken? TryParse(string? text)
    {
        var bytes = new byte[Bytes];
        var valid = text is { Length: 43 } && Base64Url.IsValid(text)
            && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == Bytes
            && string.Equals(Base64Url.EncodeToString(bytes), text, StringComparison.Ordinal);
        return valid ? new LinkToken(bytes) : null;
    }

    /// <summary>SHA-256 of the secret, lower-case hexadecimal: all that is stored.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(secret));

    /// <summary>The secret as it stands in an address (base64url, 43 characters). For the address and nothing else.</summary>
    public string Reveal() => Base64Url.EncodeToString(secret);

    /// <inheritdoc />
    public override string ToString() => "(link token)";
}
