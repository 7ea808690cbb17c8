using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator puts a draft away, rehearses it, or brings back an earlier state of it.</summary>
public sealed class ActOnDraftFunction(CoordinatorAuthorization authorization, AuthoringLoader loader, DraftDecisions drafts, RehearsalDecisions rehearsals, CoordinatorFrame frame)
{
    /// <summary>Takes the form in. Its field <c>viec</c> says what to do: <c>bo</c>, <c>dien-tap</c>, <c>bo-lien-quan</c>, or <c>khoi-phuc</c> with the state in <c>ban</c>.</summary>
    [Function("ActOnDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/{id}/viec")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => await loader.DraftAsync(id, cancellationToken) is { } stored ? await ActAsync(visit, stored, cancellationToken) : visit.NotFound(),
            cancellationToken);

    private async Task<PortalResult> RehearseAsync(CoordinatorVisit visit, StoredDraft stored, CancellationToken cancellation)
    {
        if (DraftCheck.Of(stored.Draft).Campaign is not { Rehearsal: null } campaign)
        {
            return visit.SeeOther(AuthoringAddress.Draft(stored.Draft.Id));
        }

        frame.ForgetChoices();
        var made = await rehearsals.MakeAsync(campaign, visit.User, cancellation);
        return await visit.DoneAsync(AuthoringAddress.List, made is null ? ActionResults.RehearsalThere : ActionResults.RehearsalMade);
    }

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, StoredDraft stored, CancellationToken cancellation)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        if (form.Text(DraftEditing.DeedField, 20) is "dien-tap")
        {
            return await RehearseAsync(visit, stored, cancellation);
        }

        var seen = stored with { Tag = form.Text(DraftEditing.TagField, 100) };
        var (done, address, result) = form.Text(DraftEditing.DeedField, 20) switch
        {
            "bo" => (await drafts.PutAwayAsync(stored.Draft.Id, seen.Tag, visit.User, cancellation), AuthoringAddress.List, ActionResults.DraftPutAway),
            "bo-lien-quan" => (await drafts.SaveAsync(seen, new DraftEdit(DraftTexts.DanglingRemoved, visit.User, document => DraftRemoval.OfDangling(document).Take(document)), cancellation) is not null, AuthoringAddress.Draft(stored.Draft.Id), ActionResults.Saved),
            "khoi-phuc" => (await drafts.RestoreAsync(seen, form.Text("ban", 30), visit.Campaign, visit.User, cancellation), AuthoringAddress.Draft(stored.Draft.Id), ActionResults.Saved),
            _ => (false, string.Empty, string.Empty),
        };
        if (done)
        {
            return await visit.DoneAsync(address, result);
        }

        var model = await loader.HistoryAsync(visit, stored.Draft.Id.ToString(), cancellation);
        var message = PageMessage.Error(AuthoringTexts.ConflictTitle, AuthoringTexts.SavedBy(visit.Campaign, stored.Draft));
        return model is null ? visit.NotFound() : visit.Page<DraftHistoryPage>(model with { Message = message }, StatusCodes.Status409Conflict);
    }
}
