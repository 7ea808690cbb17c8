using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Addresses of an agency's pages. Their second part names the agency: by the token of a mailed link, or by a <see cref="Place"/>, which is no
/// secret, once the browser keeps the token in a cookie. Every address works with either.</summary>
public static class AgencyAddress
{
    /// <summary>Below it stand all of them.</summary>
    public const string Root = "/nop";

    // Not a character of a token (base64url), nor of a campaign's or an agency's key.
    private const char Parting = '.';

    /// <summary>What names an agency's pages without a secret, such as <c>binh-dang-gioi-2024.so-y-te</c>.</summary>
    public static string Place(CampaignId campaign, AgencyCode agency) => $"{campaign}{Parting}{agency}";

    /// <summary>Whether an address (the path of it) may hold a link's token: everything below <see cref="Root"/> but a place.</summary>
    public static bool MayHoldToken(string? path) =>
        path?.Split('/') is [_, var root, var link, ..] && string.Equals("/" + root, Root, StringComparison.OrdinalIgnoreCase) && !link.Contains(Parting, StringComparison.Ordinal);

    /// <summary>The page, and where its form is sent.</summary>
    public static string Page(string link) => $"{Root}/{link}";

    /// <summary>Name of what the page's address says when the very same files were sent once more.</summary>
    public const string KnownQuery = "da-nhan";

    /// <summary>The page, with a word that these files are there already.</summary>
    public static string Known(string token, SubmissionId submission) => $"{Page(token)}?{KnownQuery}={submission}";

    /// <summary>Where the agency says something about one of its submissions: <see cref="Meant"/>, <see cref="Withdraw"/> or <see cref="Reuse"/>.</summary>
    public static string Choice(string token, string choice, SubmissionId submission) => $"/nop/{token}/{choice}/{submission}";

    /// <summary>A held submission is meant as it is.</summary>
    public const string Meant = "dung-tep-nay";

    /// <summary>A submission was sent by mistake.</summary>
    public const string Withdraw = "rut";

    /// <summary>An older submission is to count again.</summary>
    public const string Reuse = "dung-lai";

    /// <summary>The pre-filled Word template.</summary>
    public static string Template(string link) => $"{Root}/{link}/mau";

    /// <summary>The appendix tables as a workbook.</summary>
    public static string Workbook(string link) => $"{Root}/{link}/phu-luc";

    /// <summary>The consolidated report that was issued.</summary>
    public static string Issued(string link) => $"{Root}/{link}/bao-cao-phat-hanh";

    /// <summary>A submission's own file.</summary>
    public static string File(string link, SubmissionId submission) => $"{Root}/{link}/lan-nop/{submission}";

    /// <summary>Where the agency says that mail reaches an address after all.</summary>
    public static string TryAddress(string link) => $"{Root}/{link}/dia-chi-dung";

    /// <summary>Where the agency asks for a submission to be read again.</summary>
    public static string ReadAgain(string token, SubmissionId submission) => $"/nop/{token}/doc-lai/{submission}";

    /// <summary>Where the agency's word goes that the figures read from a submission are right.</summary>
    public static string Confirm(string link, SubmissionId submission) => $"{Root}/{link}/so-lieu-dung/{submission}";

    /// <summary>Whether something has changed on the page, for its script.</summary>
    public static string State(string token) => $"/nop/{token}/tinh-trang";

    /// <summary>Where the agency says which of the files that it sent is the report.</summary>
    public static string Which(string token) => $"/nop/{token}/tep-nao";

    /// <summary>The page that asks it, for the files that wait under an id.</summary>
    public static string Which(string token, string id) => $"{Which(token)}?{WhichQuery}={id}";

    /// <summary>Name of that id in the address and in the form.</summary>
    public const string WhichQuery = "ban-thao";

    /// <summary>The text of the report as it will stand in the compilation.</summary>
    public static string Preview(string token) => $"/nop/{token}/xem-truoc";

    /// <summary>A picture in that text.</summary>
    public static string Picture(string token, SubmissionId submission, string media) => $"/nop/{token}/hinh/{submission}/{media}";

    /// <summary>The receipt of a submission.</summary>
    public static string Receipt(string token, SubmissionId submission) => $"/nop/{token}/bien-nhan/{submission}";

    /// <summary>Questions and answers, and where both forms on that page are sent.</summary>
    public static string Questions(string token) => $"/nop/{token}/hoi-dap";

    /// <summary>Who gets the agency's mail, and where a change of it is sent.</summary>
    public static string Contacts(string token) => $"/nop/{token}/lien-he";

    /// <summary>Where the day is sent before which the agency wants no reminder.</summary>
    public static string Mute(string token) => $"/nop/{token}/tam-dung-nhac";

    /// <summary>The form that says that there was nothing to report at all.</summary>
    public static string Nothing(string token) => $"/nop/{token}/khong-phat-sinh";

    /// <summary>A file that came with a submission.</summary>
    public static string Attachment(string link, SubmissionId submission, string name) =>
        $"{Root}/{link}/lan-nop/{submission}/{Uri.EscapeDataString(name)}";
}
