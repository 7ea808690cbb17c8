using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>One thing that a document proposes for a draft, beside its words and what the draft says now.</summary>
/// <param name="Id">Unique among the proposals of a document: the same each time it is read.</param>
/// <param name="Part">What it is about.</param>
/// <param name="Label">What it is, in a few words.</param>
/// <param name="Source">The document's own words.</param>
public sealed record ImportItem(string Id, ImportPart Part, string Label, string Source)
{
    /// <summary>What can be corrected before it is taken.</summary>
    public required IReadOnlyList<ImportField> Fields { get; init; }

    /// <summary>What the draft says now; null where it has nothing of it.</summary>
    public string? Current { get; init; }

    /// <summary>Whether the draft says the same.</summary>
    public bool IsSame { get; init; }

    /// <summary>What to know before it is taken; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is proposed to be taken: what is in the draft and differs is not, until somebody says so.</summary>
    public bool IsTicked => (Current is null || IsStandIn) && IsProposed;

    /// <summary>Whether what the draft says stands there only until somebody says it, so that nothing is lost.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>Whether it is likely enough to be proposed at all.</summary>
    public bool IsProposed { get; init; } = true;

    /// <summary>How it comes into a document.</summary>
    public required Action<JsonObject, ImportAnswers> Take { get; init; }
}

/// <summary>A field of a proposal.</summary>
/// <param name="Name">Unique in the proposal.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">What is proposed.</param>
public sealed record ImportField(string Name, string Label, string Value)
{
    /// <summary>What is typed into it.</summary>
    public ImportFieldKind Kind { get; init; }

    /// <summary>What is chosen from: value and label; empty where something is typed.</summary>
    public IReadOnlyList<(string Value, string Label)> Choices { get; init; } = [];

    /// <summary>Whether it may stay empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How it is to be filled in; null where its label says enough.</summary>
    public string? Hint { get; init; }
}

/// <summary>What is typed into a field.</summary>
public enum ImportFieldKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>What a proposal is about, in the order in which they are shown and taken.</summary>
public enum ImportPart
{
    /// <summary>Title, year and dates.</summary>
    Campaign,

    /// <summary>Documents that the reports rest on.</summary>
    Bases,

    /// <summary>Groups of agencies.</summary>
    Groups,

    /// <summary>Agencies with their tasks.</summary>
    Agencies,

    /// <summary>Who collects the reports, and who gets the whole.</summary>
    Addressees,

    /// <summary>Sections.</summary>
    Outline,

    /// <summary>Appendix tables.</summary>
    Tables,
}
