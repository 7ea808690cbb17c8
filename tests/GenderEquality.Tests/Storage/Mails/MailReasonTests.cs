using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Storage.Mails;

public class MailReasonTests
{
    [Fact]
    public void EveryReasonReadsBack()
    {
        var at = new DateTimeOffset(2024, 12, 1, 8, 0, 0, TimeSpan.FromHours(7));
        var id = SubmissionId.New(TimeProvider.System);
        MailReason[] reasons =
        [
            MailReason.Invite, MailReason.Due(14), MailReason.Due(0), MailReason.Overdue(3), MailReason.Receipt(id), MailReason.Review(id, at),
            MailReason.RemindNow(at), MailReason.NewLink(at), MailReason.Extended(at), MailReason.Manual(at),
            MailReason.Due(7).For(new Extension(new DateOnly(2024, 12, 20), string.Empty)),
        ];

        Assert.All(reasons, reason => Assert.Equal(reason, MailReason.Parse(reason.ToString())));
        Assert.Equal(reasons.Length, reasons.Select(reason => reason.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(id, MailReason.Review(id, at).Submission);
        Assert.Equal((MailKind.Due, 7, "due-7-20241220"), (reasons[^1].Kind, reasons[^1].Days, reasons[^1].ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown-1")]
    [InlineData("due-7/../x")]
    [InlineData("invite#1")]
    public void MalformedReasonIsRefused(string text) => Assert.False(MailReason.TryParse(text, null, out _));
}
