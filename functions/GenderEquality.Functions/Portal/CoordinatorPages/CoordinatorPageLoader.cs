using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Gathers what the pages about agencies show.</summary>
public sealed class CoordinatorPageLoader(
    CampaignStore campaigns, AgencyStore agencies, SubmissionStore submissions, MailStore mails, ContentBlobs contents, PersonalDataEntries personal, IOptions<PortalOptions> options, TimeProvider clock)
{
    /// <summary>All agencies: a few queries, however many there are, and the reports with personal data.</summary>
    public async Task<OverviewModel> OverviewAsync(CoordinatorVisit visit, OverviewFilter filter, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var now = clock.GetUtcNow();
        var rows = await agencies.ListAsync(campaign, cancellationToken);
        var last = (await mails.ListAsync(campaign.Id, cancellationToken)).GroupBy(mail => mail.Agency).ToDictionary(group => group.Key, group => group.MaxBy(mail => mail.Queued));
        return new OverviewModel
        {
            Campaign = campaign,
            User = visit.User,
            Filter = filter,
            Due = DueNotice.For(campaign, null, now),
            Fault = campaigns.FaultOf(campaign.Id),
            UndecidedPersonalData = await personal.CountUndecidedAsync(campaign, cancellationToken),
            Rows = [.. campaign.Agencies.Zip(rows, (agency, row) => Line(campaign, agency, row, last.GetValueOrDefault(agency.Code), now))],
        };
    }

    /// <summary>One agency.</summary>
    public async Task<AgencyDetailModel> DetailAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var now = clock.GetUtcNow();
        var kept = await agencies.GetAsync(campaign, agency.Code, cancellationToken);
        var all = await submissions.ListAsync(campaign.Id, agency.Code, cancellationToken);
        var row = kept.With(campaign, all);
        var sent = await mails.ListAsync(campaign.Id, agency.Code, cancellationToken);
        var model = new AgencyDetailModel
        {
            Campaign = campaign,
            User = visit.User,
            Line = Line(campaign, agency, row, sent.Count > 0 ? sent[0] : null, now),
            Due = DueNotice.For(campaign, row.Extension?.DueBefore, now),
            Limits = options.Value.Limits,
            CampaignClosed = campaign.IsClosed(now),
            Submissions = [.. all.OrderByDescending(submission => submission.Id).Select(submission => row.Judge(campaign, submission))],
            Mails = sent,
            NewLink = visit.Said?.Secret,
        };
        return await WithContentAsync(model, cancellationToken);
    }

    /// <summary>One agency's page after a form that was not filled in well.</summary>
    public async Task<PortalResult> InvalidAsync(CoordinatorVisit visit, Agency agency, string problem, CancellationToken cancellationToken)
    {
        var model = await DetailAsync(visit, agency, cancellationToken);
        return visit.Page<AgencyDetailPage>(model with { Message = PageMessage.Error(ActionTexts.NotSaved, problem) }, StatusCodes.Status400BadRequest);
    }

    private async Task<AgencyDetailModel> WithContentAsync(AgencyDetailModel model, CancellationToken cancellationToken)
    {
        if (model.CurrentSubmission is not { Status: not SubmissionStatus.Processing } current)
        {
            return model;
        }

        return model with
        {
            Findings = FigureConfirmation.Open(await contents.ReadFindingsAsync(current.Ref, cancellationToken), current),
            Content = await contents.ReadContentAsync(current.Ref, cancellationToken),
        };
    }

    private static AgencyLine Line(Campaign campaign, Agency agency, AgencyRow row, MailRow? mail, DateTimeOffset now) =>
        new(agency, row, mail, now >= row.Deadline(campaign));
}
