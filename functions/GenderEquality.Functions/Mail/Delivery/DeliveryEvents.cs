using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail.Delivery;

/// <summary>Reads the events that SendGrid posts.</summary>
public static class DeliveryEvents
{
    private const int LongestSaid = 300;

    /// <summary>Those that say something about a mail of ours; others of the same account, or of other kinds, are left out.</summary>
    /// <exception cref="JsonException">The body is no list of events.</exception>
    public static IReadOnlyList<DeliveryEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(Of).OfType<DeliveryEvent>()]
            : throw new JsonException("No list of events.");
    }

    private static DeliveryEvent? Of(JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object
            || !MailOrder.TryParse(Text(one, SendGridMessages.MailArgument), out var mail)
            || !EmailAddress.TryParse(Text(one, "email"), null, out var address)
            || !one.TryGetProperty("timestamp", out var time) || !time.TryGetInt64(out var seconds) || seconds is < 0 or > 100_000_000_000
            || Text(one, "sg_event_id") is not { Length: > 0 and <= 100 } id
            || MeaningOf(Text(one, "event"), one) is not { } meaning)
        {
            return null;
        }

        var said = Text(one, "reason") ?? Text(one, "response") ?? string.Empty;
        return new DeliveryEvent(
            id, mail, address, DateTimeOffset.FromUnixTimeSeconds(seconds), meaning.End, meaning.Trouble, said.Length > LongestSaid ? said[..LongestSaid] + "…" : said);
    }

    // A bounce of type "blocked" speaks of the sender or of the moment, not of the mailbox; mail is dropped for reasons of ours too, such as a full account.
    private static (AddressEnd End, AddressTrouble Trouble)? MeaningOf(string? kind, JsonElement one) => kind switch
    {
        "delivered" => (AddressEnd.Delivered, AddressTrouble.None),
        "deferred" => (AddressEnd.Deferred, AddressTrouble.Deferred),
        "bounce" => (AddressEnd.Bounced, Text(one, "type") is "blocked" ? AddressTrouble.Deferred : AddressTrouble.Bounced),
        "dropped" => (AddressEnd.Dropped, DroppedFor(Text(one, "reason") ?? string.Empty)),
        "spamreport" => (AddressEnd.Spam, AddressTrouble.Spam),
        _ => null,
    };

    private static AddressTrouble DroppedFor(string reason) =>
        reason.Contains("Spam Report", StringComparison.OrdinalIgnoreCase) ? AddressTrouble.Spam
        : reason.Contains("Bounced", StringComparison.OrdinalIgnoreCase) || reason.Contains("Invalid", StringComparison.OrdinalIgnoreCase)
            || reason.Contains("Unsubscribed", StringComparison.OrdinalIgnoreCase) ? AddressTrouble.Dropped
        : AddressTrouble.Deferred;

    private static string? Text(JsonElement one, string name) =>
        one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
