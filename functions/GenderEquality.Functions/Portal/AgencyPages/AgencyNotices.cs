using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What a form of an agency's page leaves to be said once on the page after it: the address holds no more than where it lies.</summary>
public sealed class AgencyNotices(FlashStore flashes)
{
    private const string Field = "tin";

    /// <summary>To a page, which says once what was done: one of <see cref="AgencyResults"/>.</summary>
    public async Task<PortalResult> DoneAsync(AgencyVisit visit, string address, string result) => PortalPage.SeeOther(PageKind.Agency, await LeaveAsync(visit, address, result));

    /// <summary>Address of a page that says once what was done.</summary>
    public async Task<string> LeaveAsync(AgencyVisit visit, string address, string result) => $"{address}?{Field}={await flashes.KeepAsync(UserOf(visit), new Flash(result))}";

    /// <summary>What is to be said on this page; null for nothing.</summary>
    public async Task<PageMessage?> TakeAsync(AgencyVisit visit, CancellationToken cancellation) =>
        visit.Request.Query[Field].ToString() is { Length: > 0 } id && await flashes.TakeAsync(UserOf(visit), id, cancellation) is { } said && DeskTexts.Done(said.Result) is { } text
            ? PageMessage.Done(text)
            : null;

    private static string UserOf(AgencyVisit visit) => AgencyAddress.Place(visit.Campaign.Id, visit.Agency.Code);
}

/// <summary>Names of what an agency did.</summary>
public static class AgencyResults
{
    public const string ContactsSaved = "da-luu-lien-he";
    public const string LinksRenewed = "da-doi-duong-dan";
    public const string SentAgain = "da-gui-lai";
    public const string Muted = "da-tam-dung";
    public const string Unmuted = "da-nhan-lai";
    public const string Asked = "da-gui-cau-hoi";
}
