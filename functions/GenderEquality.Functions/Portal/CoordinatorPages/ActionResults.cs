using System.Globalization;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What was done, as the address of the page after a form names it. Only names and a number stand in the address,
/// so that nobody can put words on the page by a link.</summary>
public static class ActionResults
{
    public const string Invited = "da-moi";
    public const string Reminded = "da-nhac";
    public const string Written = "da-viet";
    public const string Saved = "da-luu";
    public const string Returned = "da-tra-lai";
    public const string Accepted = "da-chap-nhan";
    public const string ReadingAgain = "dang-doc-lai";
    public const string Uploaded = "da-nop";
    public const string Settled = "da-ket-luan";
    public const string Reopened = "da-mo-lai";
    public const string Assembling = "dang-lap";
    public const string NothingNew = "khong-co-gi-moi";
    public const string MakingOfficial = "dang-lap-chinh-thuc";
    public const string Withdrawn = "da-thu-hoi";
    public const string Approved = "da-duyet";
    public const string VersionReturned = "da-tra-lai-ban";
    public const string Issued = "da-phat-hanh";
    public const string PersonalDataDecided = "da-quyet-dinh";

    /// <summary>The message that the address asks for; null without.</summary>
    public static PageMessage? MessageOf(HttpRequest request)
    {
        var count = int.TryParse(request.Query["n"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return ActionTexts.Done(request.Query["kq"].ToString(), count) is { } text ? PageMessage.Done(text) : null;
    }
}
