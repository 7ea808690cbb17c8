using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The page that says what opening a draft does, and its form.</summary>
public sealed class DraftOpenings(AuthoringLoader loader, DraftOpening opening, CoordinatorFrame frame)
{
    /// <summary>Name of the box that must be ticked where answers are lost.</summary>
    public const string AgreedField = "dong-y";

    /// <summary>The page; null when there is no such draft.</summary>
    public async Task<OpenDraftModel?> ModelAsync(CoordinatorVisit visit, string id, CancellationToken cancellation) =>
        await loader.DraftAsync(id, cancellation) is { } stored ? await ModelAsync(visit, stored, cancellation) : null;

    /// <summary>Opens it, or shows the page again with what is in the way.</summary>
    public async Task<PortalResult> ApplyAsync(CoordinatorVisit visit, string id, CancellationToken cancellation)
    {
        if (await loader.DraftAsync(id, cancellation) is not { } stored)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        var model = await ModelAsync(visit, stored, cancellation);
        if (model.Plan.LosesAnswers && !form.IsTicked(AgreedField))
        {
            return visit.Page<OpenDraftPage>(
                model with { Message = PageMessage.Invalid(ActionTexts.NotSaved, new FieldError(AgreedField, OpeningTexts.AgreeFirst)) }, StatusCodes.Status400BadRequest);
        }

        if (!string.Equals(form.Text(DraftEditing.TagField, 100), stored.Tag, StringComparison.Ordinal) || !await opening.OpenAsync(stored, visit.User, cancellation))
        {
            return visit.Page<OpenDraftPage>(
                await ModelAsync(visit, stored, cancellation) with { Message = PageMessage.Error(ActionTexts.NotSaved, OpeningTexts.ChangedMeanwhile) }, StatusCodes.Status409Conflict);
        }

        frame.ForgetChoices();
        return await visit.DoneAsync(AuthoringAddress.List, stored.Draft.IsChange ? ActionResults.CampaignChanged : ActionResults.CampaignMade);
    }

    private async Task<OpenDraftModel> ModelAsync(CoordinatorVisit visit, StoredDraft stored, CancellationToken cancellation) => new()
    {
        Campaign = visit.Campaign,
        User = visit.User,
        Draft = stored.Draft,
        Tag = stored.Tag,
        Today = loader.Today(visit),
        ToLookAt = [.. stored.Draft.ToLookAt, .. DraftReview.Of(stored.Draft.Document, loader.Today(visit)).Where(note => stored.Draft.ToLookAt.All(other => other.Place != note.Place))],
        Plan = await opening.PlanAsync(stored, cancellation),
    };
}
