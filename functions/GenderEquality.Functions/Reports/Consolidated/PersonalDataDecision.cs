using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What becomes of a line that holds personal data.</summary>
/// <param name="Agency">In whose report.</param>
/// <param name="Line">Hash of the line's words: the decision holds for these words, in whichever submission they come again.</param>
/// <param name="Choice">What becomes of it.</param>
public sealed record PersonalDataDecision(AgencyCode Agency, string Line, PersonalDataChoice Choice)
{
    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What becomes of a line that holds personal data.</summary>
public enum PersonalDataChoice
{
    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>It stays, with the personal data blotted out.</summary>
    Mask,

    /// <summary>It is left out.</summary>
    Remove,
}
