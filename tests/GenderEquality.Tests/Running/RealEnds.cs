using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Running;

/// <summary>What must be so once everything has come to rest, whatever went wrong before; asked of storage and of the mail provider.</summary>
internal static class RealEnds
{
    /// <summary>Everything that was told to somebody is so.</summary>
    /// <param name="flow">Reads storage.</param>
    /// <param name="workers">What was acknowledged.</param>
    public static async Task AssertUploadsAsync(Flow flow, RealWorkers workers)
    {
        var byAgency = await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id);
        var all = byAgency.SelectMany(agency => agency).ToList();
        Assert.All(workers.Acknowledged, told => Assert.True(all.Exists(one => string.Equals(one.Sha256, told.Key, StringComparison.Ordinal) && one.Agency == told.Value), $"{told} is not there"));
        Assert.All(all, one => Assert.True(one.Status is SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection, $"{one.Ref} is {one.Status} after {one.Tries} tries"));
        foreach (var agency in flow.Campaign.Agencies)
        {
            var row = await flow.RowAsync(agency);
            Assert.Equal(row.StateOf(flow.Campaign, [.. byAgency[agency.Code]]), row.Judged(flow.Campaign).State);
        }
    }

    /// <summary>Every mail has its end, each agency was told of each upload, and nobody was reminded twice on a day.</summary>
    /// <returns>How many mails the provider took twice; more than twice it took none, and only those that two tries were made of.</returns>
    public static async Task<int> AssertMailsAsync(Flow flow, FakeSendGrid provider)
    {
        var mails = (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).ToDictionary(mail => mail.Order.Key, StringComparer.Ordinal);
        var taken = provider.Taken.GroupBy(mail => mail["custom_args"]!["mail"]!.GetValue<string>(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Assert.All(mails.Values, mail => Assert.True(mail.State is MailState.Sent or MailState.Skipped, $"{mail.Order.Key} is {mail.State}: {mail.Problem}"));
        Assert.All(mails.Values, mail => Assert.Equal(mail.State == MailState.Sent, taken.ContainsKey(mail.Order.Key)));
        Assert.All(taken, mail => Assert.True(mail.Value <= Math.Min(2, mails[mail.Key].Attempts), $"{mail.Key} went {mail.Value} times in {mails[mail.Key].Attempts} tries"));
        foreach (var submission in (await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id)).SelectMany(agency => agency))
        {
            Assert.True(mails.ContainsKey(new MailOrder(submission.Campaign, submission.Agency, MailReason.Receipt(submission.Id)).Key), $"No receipt of {submission.Ref}");
        }

        var days = mails.Values.Where(mail => mail.Reason.IsReminder && mail.Sent is not null).Select(mail => (mail.Agency, DateOnly.FromDateTime(flow.Campaign.Local(mail.Sent!.Value).DateTime))).ToList();
        Assert.Equal(days.Distinct().Count(), days.Count);
        return taken.Count(mail => mail.Value == 2);
    }

    /// <summary>Every order for a version is through, no number was left half made, and no two versions are the same.</summary>
    public static async Task AssertVersionsAsync(Flow flow)
    {
        Assert.All(await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id), order => Assert.True(order.State == VersionOrderState.Done, $"{order.Key} is {order.State}: {order.Problem}"));
        var versions = await flow.Get<ReportStore>().ListWithReservedAsync(flow.Campaign.Id);
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.NotEmpty(version.Files));
        Assert.Equal(versions.Count, versions.Select(version => version.Fingerprint).Distinct(StringComparer.Ordinal).Count());
    }
}
