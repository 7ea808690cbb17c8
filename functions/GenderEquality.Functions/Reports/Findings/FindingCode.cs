namespace GenderEquality.Functions.Reports.Findings;

/// <summary>A kind of finding. All stand in <see cref="FindingCodes"/>.</summary>
/// <param name="Code">Stable code, such as <c>GE201</c>: never reused for another meaning.</param>
/// <param name="Severity">Severity, or the usual one where the campaign decides.</param>
/// <param name="Title">Short Vietnamese name.</param>
/// <param name="Advice">What the officer does about it, as the page of all codes says it.</param>
public sealed record FindingCode(string Code, FindingSeverity Severity, string Title, string Advice)
{
    /// <summary>Whether a file with it is not taken as the agency's report at all.</summary>
    public bool Refuses { get; init; }

    /// <summary>Whether the campaign file says if it is an error or a warning.</summary>
    public bool SeverityFromCampaign { get; init; }

    /// <summary>Whether it marks what may be personal data.</summary>
    public bool PersonalData { get; init; }

    /// <summary>Whether it tells what is merely unusual: as a warning it is settled by the agency's word that its figures are right.</summary>
    public bool Unusual { get; init; }

    /// <summary>A finding of this kind.</summary>
    public Finding At(string? place, string message, string? read = null) =>
        new(Code, Severity, message) { Place = place, Read = Shorten(read), Refuses = Refuses, PersonalData = PersonalData };

    // A character beyond the basic plane is two, and is not cut apart
    private static string? Shorten(string? read) => read is { Length: > 120 } ? read[..(char.IsHighSurrogate(read[118]) ? 118 : 119)].TrimEnd() + "…" : read;
}
