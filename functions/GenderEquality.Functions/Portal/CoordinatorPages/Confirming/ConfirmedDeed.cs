namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>What is asked for once more before it is done.</summary>
public enum ConfirmedDeed
{
    /// <summary>A report goes back for correction.</summary>
    Return,

    /// <summary>A report is accepted in spite of its findings.</summary>
    Accept,

    /// <summary>A later due date.</summary>
    Extend,

    /// <summary>The common due date again.</summary>
    WithdrawExtension,

    /// <summary>An agency need not report.</summary>
    Exempt,

    /// <summary>It must report after all.</summary>
    Unexempt,

    /// <summary>All links of an agency end.</summary>
    RevokeLinks,

    /// <summary>An official version ends.</summary>
    WithdrawVersion,

    /// <summary>A version becomes the official one.</summary>
    ApproveVersion,

    /// <summary>A version goes back to who made it.</summary>
    ReturnVersion,

    /// <summary>A question is answered.</summary>
    Answer,

    /// <summary>The official version was signed and sent.</summary>
    IssueVersion,

    /// <summary>The campaign ends for everybody.</summary>
    CloseCampaign,

    /// <summary>The campaign goes on for everybody.</summary>
    OpenCampaign,

    /// <summary>A rehearsal goes, with everything that came of it.</summary>
    RemoveRehearsal,

    /// <summary>The campaign goes on for one agency.</summary>
    ReopenAgency,

    /// <summary>A report is uploaded on behalf of an agency.</summary>
    UploadFor,

    /// <summary>Other people get an agency's mail.</summary>
    ChangeContacts,

    /// <summary>Other people get an agency's mail, and its old links end.</summary>
    ChangeContactsAndLinks,

    /// <summary>A submission that says much less than another is meant so.</summary>
    ConfirmMeant,

    /// <summary>A submission that came after the close is taken in.</summary>
    TakeParked,

    /// <summary>An older submission counts again.</summary>
    Reuse,
}
