namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Why a submission that was read does not count yet.</summary>
public enum SubmissionHold
{
    /// <summary>Nothing holds it.</summary>
    None,

    /// <summary>It says much less than the one that counts: it waits until the agency says that it is meant.</summary>
    Poorer,

    /// <summary>It came after the campaign was closed: it waits until the coordinator takes it.</summary>
    AfterClose,
}
