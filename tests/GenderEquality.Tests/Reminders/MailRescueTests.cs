using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Tests.Reminders;

public sealed class MailRescueTests
{
    private static readonly DateTimeOffset Ordered = new(2024, 12, 3, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly MailRow Waiting = new(CampaignId.Parse("thu"), AgencyCode.Parse("so-y-te"), MailReason.Invite) { Queued = Ordered };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 16)]
    public void GetsAnotherMessageAtGrowingIntervals(int before, int hours)
    {
        var mail = Waiting with { Rescues = before };

        Assert.Equal(Rescue.Wait, MailRescue.Next(mail, Ordered.AddHours(hours)));
        Assert.Equal(Rescue.Send, MailRescue.Next(mail, Ordered.AddHours(hours).AddSeconds(1)));
    }

    [Fact]
    public void IsGivenUpAtTheEnd()
    {
        Assert.Equal(Rescue.Wait, MailRescue.Next(Waiting with { Rescues = 5 }, Ordered.AddHours(32)));
        Assert.Equal(Rescue.GiveUp, MailRescue.Next(Waiting with { Rescues = 5 }, Ordered.AddHours(33)));
    }

    [Fact]
    public void WhatWasPutOffHasItsMessageStillToCome()
    {
        var putOff = Waiting with { NextTry = Ordered.AddHours(10) };

        Assert.Equal(Rescue.Wait, MailRescue.Next(putOff, Ordered.AddHours(11)));
        Assert.Equal(Rescue.Send, MailRescue.Next(putOff, Ordered.AddHours(11).AddSeconds(1)));
    }

    [Fact]
    public void WhatIsBeingSentOrEndedIsLeftAlone()
    {
        var later = Ordered.AddHours(3);

        Assert.Equal(Rescue.Wait, MailRescue.Next(Waiting with { Claimed = later }, later));
        Assert.All([MailState.Sent, MailState.Failed, MailState.Skipped], state => Assert.Equal(Rescue.Wait, MailRescue.Next(Waiting with { State = state }, later)));
    }

    [Fact]
    public void WhatTheQueueGaveUpIsTriedAgainThoughItCountsAsFailed()
    {
        var poisoned = Waiting with { State = MailState.Failed, Claimed = Ordered.AddHours(2), Poisoned = Ordered.AddHours(2) };

        Assert.Equal(Rescue.Wait, MailRescue.Next(poisoned, Ordered.AddHours(3)));
        Assert.Equal(Rescue.Send, MailRescue.Next(poisoned, Ordered.AddHours(3).AddSeconds(1)));
        Assert.Equal(Rescue.Wait, MailRescue.Next(poisoned with { Rescues = 5 }, Ordered.AddHours(60)));
        Assert.Equal(Rescue.Wait, MailRescue.Next(poisoned with { Poisoned = null }, Ordered.AddHours(60)));
    }

    [Fact]
    public void WhatWaitedForAWeekIsNoNewsAnyMore()
    {
        Assert.Equal(Rescue.Send, MailRescue.Next(Waiting, Ordered.AddDays(7)));
        Assert.Equal(Rescue.GiveUp, MailRescue.Next(Waiting, Ordered.AddDays(7).AddSeconds(1)));
    }

    /// <summary>The clock was a day ahead when it was written, and is right again.</summary>
    [Fact]
    public void MomentsThatAWrongClockWroteHoldNothingUp()
    {
        var ahead = Ordered.AddDays(1);

        Assert.Equal(Rescue.Send, MailRescue.Next(Waiting with { Claimed = ahead }, Ordered.AddHours(2)));
        Assert.Equal(Rescue.Send, MailRescue.Next(Waiting with { NextTry = ahead }, Ordered));
        Assert.Equal(Rescue.Send, MailRescue.Next(Waiting with { Queued = ahead }, Ordered));
    }
}
