using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>Names of the fields of the page of the official version.</summary>
public static class OfficialFields
{
    /// <summary>Fingerprint of what the page shows.</summary>
    public const string Fingerprint = "trang-thai";

    /// <summary>Why the version that is valid is withdrawn.</summary>
    public const string Withdrawal = "ly-do-thu-hoi";

    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 1000;

    /// <summary>Why a line of the checklist that is open stops nothing.</summary>
    public static string Reason(ChecklistItem item) => item switch
    {
        ChecklistItem.MissingAgencies => "ly-do-chua-gui",
        ChecklistItem.NotRead => "ly-do-chua-doc",
        ChecklistItem.ReportsToCorrect => "ly-do-can-sua",
        ChecklistItem.UnsettledFigures => "ly-do-so-lieu",
        ChecklistItem.PersonalData => "ly-do-ca-nhan",
        ChecklistItem.SectionsWithoutText => "ly-do-bien-tap",
        _ => "ly-do-de-xuat",
    };
}
