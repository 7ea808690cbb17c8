using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Delivery;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Mail.Delivery;

/// <summary>What comes back after a mail was taken.</summary>
public sealed class DeliveryLogTests(AzuriteFixture azurite)
{
    private static readonly EmailAddress Good = EmailAddress.Parse("vanthu@example.vn");
    private static readonly EmailAddress Gone = EmailAddress.Parse("nghi-huu@example.vn");
    private readonly Flow flow = new(azurite.NewAccount());

    private MailOrder Invitation => new(flow.Campaign.Id, flow.Health.Code, MailReason.Invite);

    [Fact]
    public async Task DeadAddressIsLeftOutWhileAnotherLivesAndCanBeCorrected()
    {
        await SentAsync(Good, Gone);
        await NoteAsync(Event("1", Good, AddressEnd.Delivered, AddressTrouble.None), Event("2", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));

        var mail = Assert.Single(await MailsAsync());
        Assert.Equal(MailState.Sent, mail.State);
        Assert.Equal([(Good, AddressEnd.Delivered, null), (Gone, AddressEnd.Bounced, "550")], mail.Results.Select(one => (one.Address, one.End, one.Said)));
        Assert.Equal(Gone, Assert.Single((await flow.Get<AddressStore>().ReadAsync()).Dead([Good, Gone])).Address);

        await RemindAsync();
        var reminder = (await MailsAsync())[0];
        Assert.Equal((MailState.Sent, null), (reminder.State, reminder.Problem));
        Assert.Equal([(Gone, AddressEnd.LeftOut), (Good, AddressEnd.Accepted)], reminder.Results.Select(one => (one.Address, one.End)));

        await flow.Get<AddressDecisions>().TryAgainAsync(flow.Campaign, flow.Health, Gone, "can-bo@example.vn");
        await RemindAsync();
        Assert.Equal([Good, Gone], (await MailsAsync())[0].Results.Select(one => one.Address));
    }

    [Fact]
    public async Task MailToAnAgencyWithoutLivingAddressFailsAndGoesWhenItIsCorrected()
    {
        await SentAsync(Gone);
        await NoteAsync(Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));

        var invitation = (await MailsAsync()).Single(mail => mail.Reason == MailReason.Invite);
        Assert.Equal(MailState.Failed, invitation.State);
        Assert.Contains("nghi-huu@example.vn: 550", invitation.Problem, StringComparison.Ordinal);
        await RemindAsync();
        var mails = await MailsAsync();
        Assert.Equal(MailState.Failed, mails.Single(mail => mail.Reason.IsReminder).State);

        await flow.Get<AddressDecisions>().ChangeAsync(flow.Campaign, flow.Health, [new Contact(Good)], "can-bo@example.vn");
        await flow.SendMailsAsync();

        mails = await MailsAsync();
        var again = mails.Single(mail => mail.Reason.IsReminder);
        Assert.Equal((MailState.Sent, Good), (again.State, Assert.Single(again.To)));
        Assert.Equal(MailState.Failed, mails.Single(mail => mail.Reason == MailReason.Invite).State);
    }

    [Fact]
    public async Task EventsInAnyOrderAndManifoldEndAlike()
    {
        await SentAsync(Good, Gone);
        DeliveryEvent[] events =
        [
            Event("1", Good, AddressEnd.Deferred, AddressTrouble.Deferred, 1), Event("2", Good, AddressEnd.Delivered, AddressTrouble.None, 2),
            Event("3", Gone, AddressEnd.Deferred, AddressTrouble.Deferred, 1), Event("4", Gone, AddressEnd.Bounced, AddressTrouble.Bounced, 3),
        ];

        foreach (var one in events.Reverse().Concat(events))
        {
            await NoteAsync(one);
        }

        var mail = Assert.Single(await MailsAsync());
        Assert.Equal([(Good, AddressEnd.Delivered), (Gone, AddressEnd.Bounced)], mail.Results.Select(one => (one.Address, one.End)));
        Assert.Equal(2, mail.Results[0].Events!.Count);
        var trouble = Assert.Single((await flow.Get<AddressStore>().ReadAsync()).Troubled);
        Assert.Equal((Gone, AddressTrouble.Bounced), (trouble.Address, trouble.Trouble));
    }

    [Fact]
    public async Task EventOfAnUnknownMailChangesNothing()
    {
        await NoteAsync(Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));

        Assert.Empty(await MailsAsync());
        Assert.Empty((await flow.Get<AddressStore>().ReadAsync()).Troubled);
    }

    private DeliveryEvent Event(string id, EmailAddress address, AddressEnd end, AddressTrouble trouble, int second = 1) =>
        new(id, Invitation, address, flow.Clock.GetUtcNow().AddSeconds(second), end, trouble, end == AddressEnd.Bounced ? "550" : string.Empty);

    private Task NoteAsync(params DeliveryEvent[] events) => flow.Get<DeliveryLog>().NoteAsync(events);

    // Those that tell of changed addresses are no part of it
    private async Task<IReadOnlyList<MailRow>> MailsAsync() =>
        [.. (await flow.MailsAsync()).Where(mail => mail.Reason.Kind is not (MailKind.ContactChanged or MailKind.ContactLeft))];

    private async Task SentAsync(params EmailAddress[] addresses)
    {
        await flow.Get<AgencyDecisions>().ChangeContactsAsync(flow.Campaign, flow.Health, addresses, "can-bo@example.vn");
        await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name);
        await flow.Get<MailOutbox>().QueueAsync(Invitation);
        await flow.Get<SendMail>().RunAsync(Invitation);
    }

    private async Task RemindAsync()
    {
        flow.Clock.Advance(TimeSpan.FromDays(1));
        await flow.Get<ManualMail>().RemindAsync(flow.Campaign, [flow.Health.Code], "can-bo@example.vn");
        await flow.SendMailsAsync();
        await flow.SendMailsAsync();
    }

    /// <summary>The app stopped after the mail's row was written: SendGrid tells it again, and every event is known there.</summary>
    [Fact]
    public async Task AddressIsNotedWhenTheSameNewsComeAgainAfterTheAppStopped()
    {
        var calls = new StorageCalls();
        await using var failing = new Flow(flow.Storage, policy: () => calls);
        await SentAsync(Gone);
        calls.Fails = call => call.Contains("/Addresses(", StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => failing.Get<DeliveryLog>().NoteAsync([Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced)]));
        Assert.Empty((await flow.Get<AddressStore>().ReadAsync()).Troubled);

        await NoteAsync(Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));

        Assert.Equal(Gone, Assert.Single((await flow.Get<AddressStore>().ReadAsync()).Troubled).Address);
    }

    /// <summary>The first correction had a slip of the pen. The mail to the old address failed too, and was taken for the one that is missing.</summary>
    [Fact]
    public async Task MailThatIsMissingGoesAfterASecondCorrection()
    {
        await SentAsync(Gone);
        await NoteAsync(Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));
        var slip = EmailAddress.Parse("vanhtu@example.vn");
        await flow.Get<AddressDecisions>().ChangeAsync(flow.Campaign, flow.Health, [new Contact(slip)], "can-bo@example.vn");
        await flow.SendMailsAsync();
        foreach (var sent in (await MailsAsync()).Where(mail => mail.State == MailState.Sent))
        {
            await flow.Get<DeliveryLog>().NoteAsync([Event("2", slip, AddressEnd.Bounced, AddressTrouble.Bounced) with { Mail = sent.Order, At = flow.Clock.GetUtcNow() }]);
        }

        Assert.All(await MailsAsync(), mail => Assert.Equal(MailState.Failed, mail.State));
        flow.Clock.Advance(TimeSpan.FromMinutes(5));

        await flow.Get<AddressDecisions>().ChangeAsync(flow.Campaign, flow.Health, [new Contact(Good)], "can-bo@example.vn");
        await flow.SendMailsAsync();

        var invitation = (await MailsAsync()).Single(mail => mail.Reason == MailReason.Invite);
        Assert.Equal((MailState.Sent, Good), (invitation.State, Assert.Single(invitation.To)));
    }

    /// <summary>Whoever has one agency's link could call any address in any campaign well again.</summary>
    [Fact]
    public async Task OnlyAnAddressOfTheAgencyItselfIsTriedAgain()
    {
        await SentAsync(Gone);
        await NoteAsync(Event("1", Gone, AddressEnd.Bounced, AddressTrouble.Bounced));
        var other = flow.Campaign.Agencies.First(agency => agency != flow.Health);

        Assert.False(await flow.Get<AddressDecisions>().TryAgainAsync(flow.Campaign, other, Gone, "Đơn vị"));
        Assert.True((await flow.Get<AddressStore>().ReadAsync()).IsDead(Gone));
        flow.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await flow.Get<AddressDecisions>().TryAgainAsync(flow.Campaign, flow.Health, Gone, "Đơn vị"));
        Assert.False((await flow.Get<AddressStore>().ReadAsync()).IsDead(Gone));
    }
}
