using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Addresses below an agency's link.</summary>
public static class AgencyAddress
{
    /// <summary>The page, and where its form is sent.</summary>
    public static string Page(string token) => $"/nop/{token}";

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
    public static string Template(string token) => $"/nop/{token}/mau";

    /// <summary>The appendix tables as a workbook.</summary>
    public static string Workbook(string token) => $"/nop/{token}/phu-luc";

    /// <summary>The consolidated report that was issued.</summary>
    public static string Issued(string token) => $"/nop/{token}/bao-cao-phat-hanh";

    /// <summary>A submission's own file.</summary>
    public static string File(string token, SubmissionId submission) => $"/nop/{token}/lan-nop/{submission}";

    /// <summary>Where the agency's word goes that the figures read from a submission are right.</summary>
    public static string Confirm(string token, SubmissionId submission) => $"/nop/{token}/so-lieu-dung/{submission}";

    /// <summary>Whether something has changed on the page, for its script.</summary>
    public static string State(string token) => $"/nop/{token}/tinh-trang";

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
    public static string Attachment(string token, SubmissionId submission, string name) =>
        $"/nop/{token}/lan-nop/{submission}/{Uri.EscapeDataString(name)}";
}
