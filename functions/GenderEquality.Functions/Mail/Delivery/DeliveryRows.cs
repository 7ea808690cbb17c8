using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail.Delivery;

/// <summary>What an event changes about a mail.</summary>
internal static class DeliveryRows
{
    // SendGrid tells the same event again when our answer is lost; a mail has few events at an address.
    private const int MostKept = 10;

    /// <summary>Whether the event was counted before.</summary>
    public static bool Knows(this MailRow row, DeliveryEvent one) => Find(row, one)?.Events?.Contains(one.Id, StringComparer.Ordinal) == true;

    /// <summary>The row with the event: the latest news count, whatever the order in which they come.</summary>
    public static MailRow With(this MailRow row, DeliveryEvent one)
    {
        var known = Find(row, one);
        IReadOnlyList<string> ids = [.. (known?.Events ?? []).TakeLast(MostKept - 1), one.Id];
        var next = known?.Events is not null && known.At > one.At
            ? known with { Events = ids }
            : new AddressResult(known?.Address ?? one.Address, one.End, one.At) { Said = one.Said.Length == 0 ? null : one.Said, Events = ids };
        return row with { Results = known is null ? [.. row.Results, next] : [.. row.Results.Select(result => result == known ? next : result)] };
    }

    /// <summary>Whether nothing later is known of the mail at that address.</summary>
    public static bool Shows(this MailRow row, DeliveryEvent one) => Find(row, one) is { } known && known.At == one.At && known.End == one.End;

    private static AddressResult? Find(MailRow row, DeliveryEvent one) =>
        row.Results.FirstOrDefault(result => string.Equals(result.Address.ToString(), one.Address.ToString(), StringComparison.OrdinalIgnoreCase));
}
