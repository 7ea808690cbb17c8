using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>The pages for whoever has no valid link.</summary>
public sealed class DeadLinkPages(CampaignStore campaigns)
{
    /// <summary>The link opens nothing: the same whatever the reason.</summary>
    public Task<PortalResult> UnknownAsync(CancellationToken cancellationToken) => ShowAsync(
        PortalTexts.UnknownLinkTitle, [PortalTexts.UnknownLinkText, PortalTexts.UnknownLinkWhole, PortalTexts.UnknownLinkNewest], StatusCodes.Status404NotFound, true, cancellationToken);

    /// <summary>A new link can be asked for.</summary>
    public Task<PortalResult> AskAsync(CancellationToken cancellationToken) =>
        ShowAsync(PortalTexts.LostLinkTitle, [PortalTexts.UnknownLinkNewest], StatusCodes.Status200OK, true, cancellationToken);

    /// <summary>It was asked for: the same whatever comes of it.</summary>
    public Task<PortalResult> TakenAsync(CancellationToken cancellationToken) =>
        ShowAsync(DeadLinkTexts.TakenTitle, [DeadLinkTexts.TakenText, DeadLinkTexts.TakenLimit], StatusCodes.Status200OK, false, cancellationToken);

    private async Task<PortalResult> ShowAsync(string title, IReadOnlyList<string> lines, int status, bool asks, CancellationToken cancellationToken) =>
        PortalPage.Of<DeadLinkPage>(PageKind.Agency, new DeadLinkModel(await campaigns.CurrentAsync(cancellationToken), title, lines, asks), status);
}
