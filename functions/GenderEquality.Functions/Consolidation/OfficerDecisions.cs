using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What the officer has decided, and what goes into the report with the agencies' own words and figures.</summary>
public sealed record OfficerDecisions
{
    /// <summary>Nothing decided yet.</summary>
    public static OfficerDecisions None { get; } = new();

    /// <summary>Figures that were settled, at most one a row.</summary>
    public IReadOnlyList<Settlement> Settlements { get; init; } = [];

    /// <summary>The officer's text, at most one a section of the signed report.</summary>
    public IReadOnlyList<EditedText> Texts { get; init; } = [];

    /// <summary>Decisions about lines with personal data.</summary>
    public IReadOnlyList<PersonalDataDecision> PersonalData { get; init; } = [];
}
