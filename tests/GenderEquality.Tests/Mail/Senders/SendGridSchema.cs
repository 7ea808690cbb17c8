using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Mail.Senders;

/// <summary>What the reference of SendGrid's v3 <c>mail/send</c> says of each field that we use. Others are refused, so that a new one is looked up first.</summary>
internal static partial class SendGridSchema
{
    private static readonly string[] ReservedHeaders =
        ["x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject", "reply-to", "cc", "bcc"];

    public static (string Message, string Field)? FaultOf(JsonObject mail) =>
        Unknown(mail, string.Empty, "personalizations", "from", "reply_to", "subject", "content", "headers", "categories", "custom_args", "mail_settings", "tracking_settings")
        ?? Personalizations(mail["personalizations"])
        ?? Address(mail["from"], "from")
        ?? (mail["reply_to"] is null ? null : Address(mail["reply_to"], "reply_to"))
        ?? (Text(mail["subject"]) is { Length: > 0 } ? ((string, string)?)null : ("The subject is required.", "subject"))
        ?? Content(mail["content"])
        ?? Headers(mail["headers"])
        ?? Categories(mail["categories"])
        ?? Arguments(mail["custom_args"])
        ?? Settings(mail);

    private static (string, string)? Personalizations(JsonNode? node)
    {
        if (node is not JsonArray { Count: 1 } list || list[0] is not JsonObject one || one["to"] is not JsonArray { Count: > 0 and <= 1000 } to)
        {
            return ("The personalizations field is required and must have at least one personalization.", "personalizations");
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Unknown(one, "personalizations.0", "to")
            ?? to.Select((address, index) => Address(address, $"personalizations.0.to.{index}")
                ?? (seen.Add(Text(address!["email"])!) ? null : ("Each email address in the personalization block should be unique between to, cc, and bcc.", "personalizations.0")))
                .FirstOrDefault(fault => fault is not null);
    }

    private static (string, string)? Address(JsonNode? node, string field) =>
        node is not JsonObject address ? ("The address is required.", field)
        : Unknown(address, field, "email", "name")
            ?? (Text(address["email"]) is { } email && Plain().IsMatch(email) ? ((string, string)?)null : ("Does not contain a valid address.", field + ".email"))
            ?? (address["name"] is null || Text(address["name"]) is not null ? null : ("The name must be a string.", field + ".name"));

    private static (string, string)? Content(JsonNode? node) =>
        node is not JsonArray { Count: > 0 } parts ? ("The content is required.", "content")
        : parts.Any(part => part is not JsonObject { Count: 2 } || Text(part["type"]) is null || Text(part["value"]) is not { Length: > 0 }) ? ("The content value must be a string at least one character in length.", "content.0.value")
        : string.Equals(Text(parts[0]!["type"]), "text/plain", StringComparison.Ordinal) || parts.Count == 1 ? null
        : ("If present, text/plain and text/html may only be provided once, text/plain first.", "content");

    private static (string, string)? Headers(JsonNode? node) =>
        node is null || node is JsonObject headers && headers.All(header => Text(header.Value) is not null && !ReservedHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)) ? null : ("A reserved header.", "headers");

    private static (string, string)? Categories(JsonNode? node) =>
        node is null || node is JsonArray { Count: <= 10 } list && list.All(one => Text(one) is { Length: > 0 and <= 255 } text && text.All(char.IsAscii))
            && list.Select(Text).Distinct(StringComparer.Ordinal).Count() == list.Count ? null : ("The categories must be at most ten unique names.", "categories");

    private static (string, string)? Arguments(JsonNode? node) =>
        node is null || node is JsonObject all && all.All(one => Text(one.Value) is not null) && Encoding.UTF8.GetByteCount(all.ToJsonString()) < 10_000 ? null : ("The arguments must be strings of less than 10,000 bytes.", "custom_args");

    private static (string, string)? Settings(JsonObject mail)
    {
        var tracking = mail["tracking_settings"] as JsonObject ?? [];
        var settings = mail["mail_settings"] as JsonObject ?? [];
        return Unknown(tracking, "tracking_settings", "click_tracking", "open_tracking", "subscription_tracking")
            ?? Unknown(settings, "mail_settings", "sandbox_mode")
            ?? tracking.Concat(settings).Select(one => one.Value is JsonObject setting && setting.All(flag => flag.Value is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
                ? ((string, string)?)null
                : ("The setting must have booleans.", one.Key)).FirstOrDefault(fault => fault is not null);
    }

    private static (string, string)? Unknown(JsonObject node, string field, params string[] known) =>
        node.FirstOrDefault(member => !known.Contains(member.Key, StringComparer.Ordinal)).Key is { } unknown ? ($"Additional property {unknown} is not allowed", field) : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
