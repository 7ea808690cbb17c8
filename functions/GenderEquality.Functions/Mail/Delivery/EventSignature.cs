using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail.Delivery;

/// <summary>Tells whether SendGrid sent a request: it signs its time and its raw body, and the page of its settings shows the public key.</summary>
public sealed class EventSignature(IOptions<MailOptions> options, TimeProvider clock)
{
    /// <summary>Header with the signature.</summary>
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";

    /// <summary>Header with the time, in seconds since 1970.</summary>
    public const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    // A request that somebody kept and sends again later is refused; within that time each event counts once by its id.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <summary>Whether events are taken at all.</summary>
    public bool IsSet => options.Value.SendGridEventKey.Length > 0;

    /// <summary>Whether that text is a key that signatures can be verified with.</summary>
    public static bool IsKey(string key)
    {
        using var algorithm = ECDsa.Create();
        return TryImport(algorithm, key);
    }

    /// <summary>Whether SendGrid sent that body, not long ago.</summary>
    public bool Verifies(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - (double)seconds) > Tolerance.TotalSeconds
            || signature is not { Length: > 0 and < 400 })
        {
            return false;
        }

        var given = new byte[signature.Length];
        using var algorithm = ECDsa.Create();
        return Convert.TryFromBase64String(signature, given, out var length)
            && TryImport(algorithm, options.Value.SendGridEventKey)
            && algorithm.VerifyData([.. Encoding.ASCII.GetBytes(timestamp), .. body], given.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static bool TryImport(ECDsa algorithm, string key)
    {
        try
        {
            algorithm.ImportSubjectPublicKeyInfo(Convert.FromBase64String(key), out _);
            return true;
        }
        catch (Exception no) when (no is FormatException or CryptographicException)
        {
            return false;
        }
    }
}
