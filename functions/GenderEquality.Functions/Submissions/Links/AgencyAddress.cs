using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Addresses below an agency's link.</summary>
public static class AgencyAddress
{
    /// <summary>The page, and where its form is sent.</summary>
    public static string Page(string token) => $"/nop/{token}";

    /// <summary>The pre-filled Word template.</summary>
    public static string Template(string token) => $"/nop/{token}/mau";

    /// <summary>The appendix tables as a workbook.</summary>
    public static string Workbook(string token) => $"/nop/{token}/phu-luc";

    /// <summary>The consolidated report that was issued.</summary>
    public static string Issued(string token) => $"/nop/{token}/bao-cao-phat-hanh";

    /// <summary>A submission's own file.</summary>
    public static string File(string token, SubmissionId submission) => $"/nop/{token}/lan-nop/{submission}";

    /// <summary>Where the agency asks for a submission to be read again.</summary>
    public static string ReadAgain(string token, SubmissionId submission) => $"/nop/{token}/doc-lai/{submission}";

    /// <summary>Where the agency's word goes that the figures read from a submission are right.</summary>
    public static string Confirm(string token, SubmissionId submission) => $"/nop/{token}/so-lieu-dung/{submission}";

    /// <summary>A file that came with a submission.</summary>
    public static string Attachment(string token, SubmissionId submission, string name) =>
        $"/nop/{token}/lan-nop/{submission}/{Uri.EscapeDataString(name)}";
}
