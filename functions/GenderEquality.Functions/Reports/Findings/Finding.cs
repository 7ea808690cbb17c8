namespace GenderEquality.Functions.Reports.Findings;

/// <summary>One thing that is wrong, or worth a look, in a report.</summary>
/// <param name="Code">Stable code, such as <c>GE101</c>; all are listed in docs/findings.md.</param>
/// <param name="Severity">Errors ask for correction, warnings do not.</param>
/// <param name="Message">Vietnamese sentence: what is wrong and what to do.</param>
public sealed record Finding(string Code, FindingSeverity Severity, string Message)
{
    /// <summary>Where in the document, as a reader would say it: "Phụ lục II, dòng 5, cột Nữ".</summary>
    public string? Place { get; init; }

    /// <summary>What was read there.</summary>
    public string? Read { get; init; }

    /// <summary>Whether the file could not be taken as this agency's report at all (not Word, wrong agency, unsafe):
    /// such a submission never displaces an earlier one.</summary>
    public bool Refuses { get; init; }

    /// <summary>Whether it marks a line that may hold personal data; the consolidated report lists such lines apart.</summary>
    public bool PersonalData { get; init; }
}

/// <summary>How serious a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look; accepted all the same.</summary>
    Warning,

    /// <summary>Must be corrected.</summary>
    Error,
}
