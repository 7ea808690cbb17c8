using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages.History;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Gathers what the pages about agencies show.</summary>
public sealed class CoordinatorPageLoader(
    CampaignStore campaigns, AgencyStore agencies, AgencyLines lines, SubmissionStore submissions, MailStore mails, AuditStore audit, QuestionStore questions, ContentBlobs contents,
    CoordinatorFrame frame, IOptions<PortalOptions> options, TimeProvider clock)
{
    // More than an agency and its coordinator do in a year.
    private const int MostDeeds = 300;

    /// <summary>All agencies: what was written since the last time is read, and what waits elsewhere is counted now and then.</summary>
    public async Task<OverviewModel> OverviewAsync(CoordinatorVisit visit, OverviewQuery query, CancellationToken cancellationToken)
    {
        var campaign = visit.Campaign;
        var now = clock.GetUtcNow();
        var rows = await lines.ReadAsync(campaign, cancellationToken);
        return new OverviewModel
        {
            Campaign = campaign,
            User = visit.User,
            Now = now,
            Query = query,
            Due = DueNotice.For(campaign, null, now),
            Fault = campaigns.FaultOf(campaign.Id),
            Waiting = await frame.CountAsync(campaign, cancellationToken),
            Rows = rows,
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
            Line = await lines.OfAsync(campaign, agency, row, cancellationToken),
            Due = DueNotice.For(campaign, row.Extension?.DueBefore, now),
            Limits = options.Value.Limits,
            CampaignClosed = campaign.IsClosed(now),
            Submissions = [.. all.OrderByDescending(submission => submission.Id).Select(submission => row.Judge(campaign, submission))],
            TimelineFilter = HistoryTexts.Parse(visit.Request.Query["dong"]),
            Timeline = Timeline.Of(agency, new TimelineFacts
            {
                Submissions = all,
                Mails = sent,
                Audit = (await audit.ListAsync(campaign.Id, new AuditQuery { Agency = agency.Code }, MostDeeds, after: null, cancellationToken)).Entries,
                Questions = await questions.ListAsync(campaign.Id, agency.Code, cancellationToken),
            }),
            NewLink = visit.Said?.Secret,
        };
        return await WithContentAsync(model, cancellationToken);
    }

    /// <summary>One agency's page after a form that was not filled in well: what was typed is still there.</summary>
    public async Task<PortalResult> InvalidAsync(CoordinatorVisit visit, Agency agency, RefusedForm refused, FieldError problem, CancellationToken cancellationToken)
    {
        var model = await DetailAsync(visit, agency, cancellationToken);
        return visit.Page<AgencyDetailPage>(model with { Refused = refused, Message = PageMessage.Invalid(ActionTexts.NotSaved, problem) }, StatusCodes.Status400BadRequest);
    }

    private async Task<AgencyDetailModel> WithContentAsync(AgencyDetailModel model, CancellationToken cancellationToken)
    {
        if (model.CurrentSubmission is not { Status: not (SubmissionStatus.Processing or SubmissionStatus.Failed) } current)
        {
            return model;
        }

        return model with
        {
            Findings = FigureConfirmation.Open(await contents.ReadFindingsAsync(current.Ref, cancellationToken), current),
            Content = await contents.ReadContentAsync(current.Ref, cancellationToken),
        };
    }
}
