using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Holds back submissions that say much less than the one that counts.</summary>
public sealed class Holds(SubmissionStore submissions)
{
    /// <summary>Judges those that came after a submission which has just been read: they may have been read before it.</summary>
    public async Task JudgeLaterAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var all = (await submissions.ListAsync(submission.Campaign, submission.Agency, cancellation)).OrderBy(one => one.Id).ToList();
        for (var place = 0; place < all.Count; place++)
        {
            if (all[place].Id > submission.Id && PoorerRule.Judge(all[place], all) != all[place])
            {
                all[place] = await submissions.ChangeAsync(all[place].Ref, one => PoorerRule.Judge(one, all), cancellation) ?? all[place];
            }
        }
    }
}
