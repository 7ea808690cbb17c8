using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Does what the forms of the list of campaigns ask for.</summary>
public sealed class CampaignDeeds(AuthoringLoader loader, DraftDecisions drafts, CampaignDecisions archive, RehearsalDecisions rehearsals, CampaignStore campaigns, CoordinatorFrame frame, CampaignDoor door)
{
    private const int LongestTitle = 300;
    private const int LongestId = 100;

    /// <summary>Does it, and leads to where one sees it.</summary>
    public async Task<PortalResult> ActAsync(CoordinatorVisit visit, PostedForm form, CancellationToken cancellation)
    {
        frame.ForgetChoices();
        var deed = form.Text("viec", LongestId);
        if (deed is "moi")
        {
            return await NewAsync(visit, form, cancellation);
        }

        if (!CampaignId.TryParse(form.Text("ma", LongestId), null, out var id) || await campaigns.FindAsync(id, cancellation) is not { } campaign)
        {
            return visit.NotFound();
        }

        if (await door.StopsAsync(id, visit.User, deed is "nam-sau" or "dien-tap" ? CampaignRight.Work : CampaignRight.Administer, cancellation) is { } stop)
        {
            return stop;
        }

        switch (deed)
        {
            case "nam-sau" when await drafts.NextYearAsync(id, visit.User, cancellation) is { } next:
                return await visit.DoneAsync(AuthoringAddress.Draft(next.Draft.Id), ActionResults.DraftMade);
            case "sua" when await drafts.ChangeAsync(id, visit.User, cancellation) is { } begun:
                return visit.SeeOther(AuthoringAddress.Draft(begun.Draft.Id));
            case "dien-tap":
                var made = campaign.Rehearsal is null ? await rehearsals.MakeAsync(campaign, visit.User, cancellation) : null;
                return await visit.DoneAsync(AuthoringAddress.List, made is null ? ActionResults.RehearsalThere : ActionResults.RehearsalMade);
            case "luu-tru":
                return await archive.ArchiveAsync(campaign, visit.User, cancellation)
                    ? await visit.DoneAsync(AuthoringAddress.List, ActionResults.Archived)
                    : await visit.DoneAsync(AuthoringAddress.List, ActionResults.NotArchived);
            case "lay-lai":
                await archive.TakeBackAsync(campaign, visit.User, cancellation);
                return await visit.DoneAsync(AuthoringAddress.List, ActionResults.TakenBack);
            default:
                return visit.NotFound();
        }
    }

    private async Task<PortalResult> NewAsync(CoordinatorVisit visit, PostedForm form, CancellationToken cancellation)
    {
        var title = form.Text("ten", LongestTitle).ReplaceLineEndings(" ").Normalize();
        var typedYear = form.Text("nam", 10);
        var isYear = int.TryParse(typedYear, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100;
        if (title.Length == 0 || !isYear)
        {
            var problem = title.Length == 0 ? new FieldError("ten", AuthoringTexts.NameMissing) : new FieldError("nam", AuthoringTexts.YearMissing);
            return await loader.InvalidAsync(visit, ActionTexts.NotSaved, problem, model => model with { TypedTitle = title, TypedYear = typedYear }, cancellation);
        }

        var made = await drafts.BlankAsync(title, year, visit.User, cancellation);
        return await visit.DoneAsync(AuthoringAddress.Draft(made.Draft.Id), ActionResults.DraftMade);
    }
}
