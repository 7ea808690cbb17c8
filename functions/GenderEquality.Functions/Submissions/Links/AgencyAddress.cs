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

    /// <summary>A file that came with a submission.</summary>
    public static string Attachment(string token, SubmissionId submission, string name) =>
        $"/nop/{token}/lan-nop/{submission}/{Uri.EscapeDataString(name)}";
}
