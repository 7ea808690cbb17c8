using System.Text.Json;
using GenderEquality.Functions.Mail.Delivery;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Tests.Mail.Delivery;

public class DeliveryEventsTests
{
    private const string Mail = "thu-nghiem/so-y-te/due-7";
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1732068000);

    [Theory]
    [InlineData("delivered", "", "", AddressEnd.Delivered, AddressTrouble.None)]
    [InlineData("deferred", "", "", AddressEnd.Deferred, AddressTrouble.Deferred)]
    [InlineData("bounce", "bounce", "550 no such user", AddressEnd.Bounced, AddressTrouble.Bounced)]
    [InlineData("bounce", "blocked", "550 spam", AddressEnd.Bounced, AddressTrouble.Deferred)]
    [InlineData("dropped", "", "Bounced Address", AddressEnd.Dropped, AddressTrouble.Dropped)]
    [InlineData("dropped", "", "Spam Reporting Address", AddressEnd.Dropped, AddressTrouble.Spam)]
    [InlineData("dropped", "", "Recipient List over Package Quota", AddressEnd.Dropped, AddressTrouble.Deferred)]
    [InlineData("spamreport", "", "", AddressEnd.Spam, AddressTrouble.Spam)]
    public void EventSaysWhatBecameOfMailAndAddress(string kind, string type, string reason, AddressEnd end, AddressTrouble trouble)
    {
        var body = SignedEvents.Body(SignedEvents.Event(kind, "id-1", Mail, "a@example.vn", At, ("type", type), ("reason", reason)));

        var one = Assert.Single(DeliveryEvents.Read(body));

        Assert.Equal((end, trouble, "id-1", At, reason, Mail), (one.End, one.Trouble, one.Id, one.At, one.Said, one.Mail.Key));
    }

    [Fact]
    public void EventsThatSayNothingOfAMailOfOursAreLeftOut()
    {
        var others = SignedEvents.Body(
            SignedEvents.Event("processed", "1", Mail, "a@example.vn", At),
            SignedEvents.Event("open", "2", Mail, "a@example.vn", At),
            SignedEvents.Event("bounce", "3", "khác", "a@example.vn", At),
            SignedEvents.Event("bounce", "4", Mail, "không phải địa chỉ", At),
            SignedEvents.Event("bounce", string.Empty, Mail, "a@example.vn", At));

        Assert.Empty(DeliveryEvents.Read(others));
        Assert.Empty(DeliveryEvents.Read("[1, null, {}, [\"a\"]]"u8.ToArray()));
        Assert.Throws<JsonException>(() => DeliveryEvents.Read("{}"u8.ToArray()));
        Assert.ThrowsAny<JsonException>(() => DeliveryEvents.Read("nope"u8.ToArray()));
    }
}
