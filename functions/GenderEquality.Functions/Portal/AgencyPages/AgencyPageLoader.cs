using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Gathers what an agency's page shows.</summary>
public sealed class AgencyPageLoader(
    AddressStore addresses, SubmissionStore submissions, ContentBlobs contents, ReportStore reports, IOptions<PortalOptions> options, TimeProvider clock)
{
    /// <summary>The page after a form; names the submission whose very same files were just sent once more, if they were.</summary>
    public async Task<AgencyPageModel> LoadAnsweredAsync(AgencyVisit visit, string known, CancellationToken cancellationToken)
    {
        var model = await LoadAsync(visit, message: null, cancellationToken);
        return SubmissionId.TryParse(known, null, out var id) && model.Submissions.FirstOrDefault(submission => submission.Id == id) is { } earlier
            ? model with { Message = CountingTexts.Known(model.Campaign, earlier, ChoiceRules.CanReuse(earlier, model.State, model.Submissions)) }
            : model;
    }

    /// <summary>The page as it stands now.</summary>
    public async Task<AgencyPageModel> LoadAsync(AgencyVisit visit, PageMessage? message, CancellationToken cancellationToken)
    {
        var (campaign, agency) = (visit.Campaign, visit.Agency);
        var finals = reports.ListFinalAsync(campaign.Id, cancellationToken);
        var book = addresses.RecentAsync(cancellationToken);
        var all = await submissions.ListAsync(campaign.Id, agency.Code, cancellationToken);
        var row = visit.Row.With(campaign, all);
        var newest = all.FirstOrDefault(submission => submission.Id == row.State.Newest);
        var (findings, content) = await ReadAsync(newest, cancellationToken);
        var now = clock.GetUtcNow();
        return new AgencyPageModel
        {
            Campaign = campaign,
            Agency = agency,
            Token = visit.Token,
            Due = DueNotice.For(campaign, row.Extension?.DueBefore, now),
            Now = now,
            Limits = options.Value.Limits,
            Exempt = row.Exemption is not null,
            Closed = row.IsClosed(campaign, now),
            Submissions = [.. all.OrderByDescending(submission => submission.Id).Select(submission => row.Judge(campaign, submission))],
            State = row.State,
            Dead = [.. (await book).Dead(row.EmailsOf(agency)).Select(dead => dead.Address)],
            Findings = findings,
            Content = content,
            Issued = VersionStates.Shared(await finals)?.Issue,
            Message = message,
        };
    }

    private async Task<(IReadOnlyList<Finding> Findings, ReportContent? Content)> ReadAsync(SubmissionSummary? submission, CancellationToken cancellationToken)
    {
        if (submission is null or { Status: SubmissionStatus.Processing or SubmissionStatus.Failed })
        {
            return ([], null);
        }

        var content = contents.ReadContentAsync(submission.Ref, cancellationToken);
        return (FigureConfirmation.Open(await contents.ReadFindingsAsync(submission.Ref, cancellationToken), submission), await content);
    }
}
