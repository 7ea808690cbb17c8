using System.Net;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Mail.Delivery;

namespace GenderEquality.Tests.Portal;

/// <summary>The address to which SendGrid posts what became of mails.</summary>
public sealed class MailEventsHttpTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Now = new(2024, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task Post_SignedEvents_AreNotedOthersAreRefused()
    {
        using var signed = new SignedEvents();
        using var stranger = new SignedEvents();
        await using var app = await PortalApp.StartAsync(azurite, null, $"--Mail:SendGridEventKey={signed.PublicKey}");
        var order = new MailOrder(app.Campaign.Id, app.Agency.Code, MailReason.Invite);
        await app.Get<MailOutbox>().QueueAsync(order);
        var body = SignedEvents.Body(SignedEvents.Event("bounce", "id-1", order.Key, "nghi-huu@example.vn", Now, ("type", "bounce"), ("reason", "550 5.1.1")));

        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.SendAsync(stranger.Request(body, Now))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.SendAsync(signed.Request(body, Now.AddHours(-1)))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.PostAsync("/thu/su-kien", new ByteArrayContent(body))).StatusCode);
        Assert.Empty((await app.Get<AddressStore>().ReadAsync()).Troubled);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Client.SendAsync(signed.Request("{}"u8.ToArray(), Now))).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await app.Client.SendAsync(signed.Request(body, Now))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.SendAsync(signed.Request(body, Now.AddMinutes(1)))).StatusCode);

        Assert.Equal("550 5.1.1", Assert.Single((await app.Get<AddressStore>().ReadAsync()).Troubled).Said);
        Assert.Equal("id-1", Assert.Single(Assert.Single((await app.Get<MailStore>().FindAsync(order))!.Results).Events!));
    }

    [Fact]
    public async Task Post_WithoutAKey_IsNotThere()
    {
        using var signed = new SignedEvents();
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.SendAsync(signed.Request("[]"u8.ToArray(), Now))).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await app.Client.GetAsync("/thu/su-kien")).StatusCode);
    }
}
