using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Gathers an agency's text as it will stand in the compilation: that of the newest submission, or of the one that counts where that cannot be read.</summary>
public sealed class PreviewLoader(AgencyStore agencies, SubmissionStore submissions, ContentBlobs contents, TimeProvider clock)
{
    /// <summary>The page as it stands now.</summary>
    public async Task<PreviewModel> LoadAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var (campaign, agency) = (visit.Campaign, visit.Agency);
        var row = await agencies.GetAsync(campaign, agency.Code, cancellationToken);
        var all = await submissions.ListAsync(campaign.Id, agency.Code, cancellationToken);
        var state = row.StateOf(campaign, all);
        var newest = new[] { state.Newest, state.Current }.Select(id => all.FirstOrDefault(submission => submission.Id == id))
            .FirstOrDefault(submission => submission is { Readable: true, Status: not SubmissionStatus.Processing });
        return new PreviewModel
        {
            Campaign = campaign,
            Agency = agency,
            Token = visit.Token,
            Due = DueNotice.For(campaign, row.Extension?.DueBefore, clock.GetUtcNow()),
            Submission = newest,
            Content = newest is null ? null : await contents.ReadContentAsync(newest.Ref, cancellationToken),
        };
    }
}
