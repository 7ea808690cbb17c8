using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Storage.Mails;

public sealed class MailReasonKindTests
{
    private static readonly DateTimeOffset At = new(2024, 12, 3, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly SubmissionId Id = SubmissionId.Parse("01JE0000000000000000000000");

    [Fact]
    public void EveryReasonIsReadBackFromItsKey()
    {
        MailReason[] reasons =
        [
            MailReason.Invite, MailReason.Due(7), MailReason.Overdue(1), MailReason.RemindNow(At), MailReason.Receipt(Id), MailReason.Failed(Id), MailReason.Held(Id), MailReason.Meant(Id), MailReason.Withdrawn(Id, At),
            MailReason.Reused(Id, At), MailReason.Parked(Id), MailReason.Taken(Id), MailReason.Reopened(At), MailReason.Review(Id, At), MailReason.NewLink(At), MailReason.Extended(At),
            MailReason.Unextended(At), MailReason.Exempted(At), MailReason.Unexempted(At), MailReason.ContactChanged(At), MailReason.ContactLeft(At), MailReason.Answered("01JE-2"), MailReason.Manual(At),
            MailReason.Issued(3), MailReason.AfterOfficial(4), MailReason.NewReport(Id), MailReason.Unread(Id), MailReason.Asked("01JE-2"), MailReason.Undelivered(new DateOnly(2024, 12, 3)), MailReason.Digest(new DateOnly(2024, 12, 2)),
        ];

        Assert.Equal(Enum.GetValues<MailKind>().Order(), reasons.Select(reason => reason.Kind).Order());
        Assert.All(reasons, reason => Assert.Equal(reason, MailReason.Parse(reason.ToString())));
        Assert.All(reasons.Where(reason => reason.HasSubmission), reason => Assert.Equal(Id, MailReason.Parse(reason.ToString()).Submission));
        Assert.All(reasons.Where(reason => reason.Kind is MailKind.Answered or MailKind.Asked), reason => Assert.Equal("01JE-2", reason.Question));
    }

    /// <summary>Rows are kept under these keys.</summary>
    [Theory]
    [InlineData("invite", MailKind.Invite)]
    [InlineData("due-7-20241220", MailKind.Due)]
    [InlineData("overdue-1", MailKind.Overdue)]
    [InlineData("remind-20241203T010000000", MailKind.RemindNow)]
    [InlineData("link-20241203T010000000", MailKind.NewLink)]
    [InlineData("draft-4", MailKind.AfterOfficial)]
    [InlineData("unread-01JE0000000000000000000000", MailKind.Unread)]
    [InlineData("contactleft-20241203T010000000", MailKind.ContactLeft)]
    public void KeysKeepTheirForm(string key, MailKind kind) => Assert.Equal(kind, MailReason.Parse(key).Kind);

    [Fact]
    public void AReasonWithoutItsPartSaysSo()
    {
        Assert.Throws<InvalidOperationException>(() => MailReason.Parse("due").Days);
        Assert.Throws<InvalidOperationException>(() => MailReason.Parse("receipt").Submission);
        Assert.Throws<InvalidOperationException>(() => MailReason.Invite.Question);
    }
}
