namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Why a submission is held although it was read.</summary>
public enum PoorerReason
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Nothing is filled in: the template itself.</summary>
    Empty,

    /// <summary>It does not name its agency, as the one that counts does: it may be another agency's.</summary>
    OtherAgency,

    /// <summary>It has under half of the filled sections or of the filled cells of the one that counts.</summary>
    MuchLess,
}
