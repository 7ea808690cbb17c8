using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Mail;

/// <summary>Who gets a mail; the small campaign is due before Tuesday 10/12/2024, and passes reminders on from the first one after that date.</summary>
public sealed class MailRecipientsTests
{
    private static readonly EmailAddress Office = EmailAddress.Parse("van-thu@example.vn");
    private static readonly EmailAddress Head = EmailAddress.Parse("thu-truong@example.vn");
    private static readonly Campaign Campaign = SmallCampaign.Create() with { Reminders = new ReminderPolicy([7, 1], [1, 3], new TimeOnly(8, 0)) { EscalateFrom = 3 } };
    private static readonly Agency Agency = Campaign.Agencies[0];
    private static readonly AgencyRow Row = new(Agency.Code) { Contacts = [Office], People = [new Contact(Office), new Contact(Head) { OnlyEscalation = true }] };

    [Theory]
    [InlineData("due-7", "2024-12-03T08:00:00+07:00", false)]
    [InlineData("due-1", "2024-12-09T08:00:00+07:00", false)]
    [InlineData("overdue-1", "2024-12-11T08:00:00+07:00", true)]
    [InlineData("overdue-3", "2024-12-13T08:00:00+07:00", true)]
    [InlineData("remind-20241209T010000000", "2024-12-09T08:00:00+07:00", false)]
    [InlineData("remind-20241211T010000000", "2024-12-11T08:00:00+07:00", true)]
    [InlineData("invite", "2024-12-13T08:00:00+07:00", false)]
    [InlineData("receipt-01JE0000000000000000000000", "2024-12-13T08:00:00+07:00", false)]
    [InlineData("extended-20241213T010000000", "2024-12-13T08:00:00+07:00", false)]
    [InlineData("contact-20241213T010000000", "2024-12-13T08:00:00+07:00", false)]
    [InlineData("manual-20241213T010000000", "2024-12-13T08:00:00+07:00", false)]
    public void SecondContactGetsRemindersFromThePolicysStepOnAndNothingElse(string reason, string now, bool escalated) =>
        Assert.Equal(escalated ? [Office, Head] : [Office], To(Campaign, Row, reason, now));

    [Fact]
    public void StepsAreCountedFromTheAgencysOwnDate()
    {
        var extended = Row with { Extension = new Extension(new DateOnly(2024, 12, 20), string.Empty) };

        Assert.Equal([Office], To(Campaign, extended, "remind-20241213T010000000", "2024-12-13T08:00:00+07:00"));
        Assert.Equal([Office], To(Campaign, extended, "due-7-20241220", "2024-12-13T08:00:00+07:00"));
        Assert.Equal([Office, Head], To(Campaign, extended, "overdue-1-20241220", "2024-12-20T08:00:00+07:00"));
    }

    /// <summary>Every step of its due date has long been when the campaign is open again for it alone.</summary>
    [Fact]
    public void SecondContactGetsTheRemindersOfAnAgencyForWhichItIsOpenAgain()
    {
        var closed = Campaign with { Decision = new CampaignDecision(Closed: true, "can-bo@example.vn", At("2025-01-10T08:00:00+07:00")) };

        Assert.Equal([Office, Head], To(closed, Row with { ReopenedBefore = new DateOnly(2025, 1, 25) }, "due-7-20250125", "2025-01-17T08:00:00+07:00"));
    }

    [Fact]
    public void NobodyIsPassedOnToWithoutPolicyOrSecondContact()
    {
        Assert.Equal([Office], To(Campaign with { Reminders = Campaign.Reminders with { EscalateFrom = null } }, Row, "overdue-3", "2024-12-13T08:00:00+07:00"));
        Assert.Equal([Office], To(Campaign, Row with { People = [new Contact(Office)] }, "overdue-3", "2024-12-13T08:00:00+07:00"));
    }

    private static IReadOnlyList<EmailAddress> To(Campaign campaign, AgencyRow row, string reason, string now) =>
        MailRecipients.Of(campaign, Agency, row, new MailRow(campaign.Id, Agency.Code, MailReason.Parse(reason)) { Queued = At(now) }, At(now));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
