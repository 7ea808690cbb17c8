using GenderEquality.Functions.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Which right a request of the coordinator's pages needs. One place for all routes: a new page needs the right to look, a new form the right to work, without a word here.</summary>
public static class NeededRight
{
    private const string Approving = "duyet";

    // Forms that change the campaign itself, or who may do what in it
    private static readonly string[] Administering = [CoordinatorAddress.Campaign, CoordinatorAddress.Rights];

    // Pages about a draft, which has the id of the campaign that it changes
    private static readonly string[] Drafts = [CoordinatorAddress.Campaigns, CoordinatorAddress.ImportsFromWord, CoordinatorAddress.DraftPreviews];

    // Forms that stand where a draft would: a campaign that has such an id must not decide who may send them
    private static readonly string[] AboutNoDraft = [CoordinatorAddress.CampaignUpload, CoordinatorAddress.CampaignFromAbove];

    /// <summary>The right that it needs in the campaign that the address names.</summary>
    public static CampaignRight Of(string method, PathString path) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? CampaignRight.View
        : Array.Exists(Administering, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)) ? CampaignRight.Administer
        : path.StartsWithSegments(CoordinatorAddress.Reports, StringComparison.OrdinalIgnoreCase) && path.Value!.TrimEnd('/').EndsWith($"/{Approving}", StringComparison.OrdinalIgnoreCase) ? CampaignRight.Approve
        : CampaignRight.Work;

    /// <summary>The campaign that a draft in the path is about, and the right that the request needs in it too; null where there is no draft in the path.</summary>
    public static (CampaignId Campaign, CampaignRight Right)? OfDraft(string method, PathString path)
    {
        if (HttpMethods.IsPost(method) && Array.Exists(AboutNoDraft, form => string.Equals(path.Value?.TrimEnd('/'), form, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        foreach (var start in Drafts)
        {
            if (path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase, out var rest) && CampaignId.TryParse(rest.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), null, out var id))
            {
                return (id, HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? CampaignRight.View : CampaignRight.Administer);
            }
        }

        return null;
    }
}
