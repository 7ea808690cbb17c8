using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GenderEquality.Functions.Mail.Delivery;

namespace GenderEquality.Tests.Mail.Delivery;

/// <summary>Signs events as SendGrid does.</summary>
internal sealed class SignedEvents : IDisposable
{
    private readonly ECDsa algorithm = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string PublicKey => Convert.ToBase64String(algorithm.ExportSubjectPublicKeyInfo());

    public void Dispose() => algorithm.Dispose();

    /// <summary>One event in the form of SendGrid's reference.</summary>
    public static Dictionary<string, object> Event(string kind, string id, string mail, string address, DateTimeOffset at, params (string Name, string Value)[] more)
    {
        var one = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["email"] = address,
            ["timestamp"] = at.ToUnixTimeSeconds(),
            ["smtp-id"] = "<14c5d75ce93.dfd.64b469@ismtpd-555>",
            ["event"] = kind,
            ["category"] = new[] { "thu-nghiem" },
            ["sg_event_id"] = id,
            ["sg_message_id"] = "14c5d75ce93.dfd.64b469.filter0001",
            ["mail"] = mail,
        };
        foreach (var (name, value) in more)
        {
            one[name] = value;
        }

        return one;
    }

    public static byte[] Body(params IEnumerable<Dictionary<string, object>> events) => JsonSerializer.SerializeToUtf8Bytes(events);

    public (string Timestamp, string Signature) Sign(byte[] body, DateTimeOffset at)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return (timestamp, Convert.ToBase64String(algorithm.SignData([.. Encoding.ASCII.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)));
    }

    public HttpRequestMessage Request(byte[] body, DateTimeOffset at)
    {
        var (timestamp, signature) = Sign(body, at);
        var request = new HttpRequestMessage(HttpMethod.Post, "/thu/su-kien") { Content = new ByteArrayContent(body) };
        request.Content.Headers.Add("Content-Type", "application/json");
        request.Headers.Add(EventSignature.TimestampHeader, timestamp);
        request.Headers.Add(EventSignature.SignatureHeader, signature);
        return request;
    }
}
