namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Where an agency, or one of its submissions, stands. Late is a fact beside it, not a status.</summary>
public enum SubmissionStatus
{
    /// <summary>Nothing has arrived.</summary>
    NotSubmitted,

    /// <summary>Arrived, not read yet.</summary>
    Processing,

    /// <summary>Arrived, and could not be read in all tries: our own fault, not the agency's.</summary>
    Failed,

    /// <summary>Read; something must be corrected and sent again.</summary>
    NeedsCorrection,

    /// <summary>Read and accepted; warnings may remain.</summary>
    Accepted,

    /// <summary>Need not report.</summary>
    Exempt,
}
