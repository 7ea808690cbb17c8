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

    /// <summary>The cells that it tells of; empty where it tells of none, and in what was stored before there were any.</summary>
    public IReadOnlyList<FindingCell> Cells { get; init; } = [];

    /// <summary>The same finding of these cells.</summary>
    public Finding Of(params FindingCell[] cells) => this with { Cells = cells };

    /// <summary>Whether both say the same of the same cells.</summary>
    public bool Equals(Finding? other) => other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal) && Severity == other.Severity && string.Equals(Message, other.Message, StringComparison.Ordinal)
        && string.Equals(Place, other.Place, StringComparison.Ordinal) && string.Equals(Read, other.Read, StringComparison.Ordinal)
        && Refuses == other.Refuses && PersonalData == other.PersonalData && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Message, Place, Read, Cells.Count);
}

/// <summary>How serious a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look; accepted all the same.</summary>
    Warning,

    /// <summary>Must be corrected.</summary>
    Error,
}
