using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Tests.Storage.Mails;

public class ReminderNumbersTests
{
    private static readonly DateTimeOffset First = new(2024, 12, 3, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void RemindersThatWentOutAreCountedInTheirOrder()
    {
        MailRow[] mails = [Sent(MailReason.Due(3), 2), Sent(MailReason.Invite, 0), Sent(MailReason.Due(7), 1), Sent(MailReason.RemindNow(First), 3)];

        Assert.Equal([2, null, 1, 3], ReminderNumbers.Give(mails).Select(mail => mail.Number));
    }

    [Fact]
    public void OneThatIsToBeSentIsTheNextAndOneThatNeverWasHasNone()
    {
        MailRow[] mails =
        [
            Sent(MailReason.Due(7), 1), Sent(MailReason.Due(3), 2) with { State = MailState.Skipped, Sent = null }, Sent(MailReason.Due(1), 3) with { State = MailState.Failed, Sent = null },
            Sent(MailReason.Overdue(1), 4) with { State = MailState.Queued, Sent = null },
        ];

        Assert.Equal([1, null, null, 2], ReminderNumbers.Give(mails).Select(mail => mail.Number));
    }

    private static MailRow Sent(MailReason reason, int day) =>
        new(CampaignId.Parse("binh-dang-gioi-2024"), AgencyCode.Parse("so-y-te"), reason) { Queued = First.AddDays(day), Sent = First.AddDays(day), State = MailState.Sent };
}
