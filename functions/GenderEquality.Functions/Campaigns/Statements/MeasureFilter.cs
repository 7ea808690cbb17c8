namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>Which agencies, rows and indicators a measure counts: all that satisfy every condition given.</summary>
public sealed record MeasureFilter
{
    /// <summary>No condition.</summary>
    public static MeasureFilter All { get; } = new();

    /// <summary>Which agencies; all without.</summary>
    public AgencySelection? Agencies { get; init; }

    /// <summary>Headings of the plan under which agencies stand; any when empty.</summary>
    public IReadOnlyList<int> PlanHeadings { get; init; } = [];

    /// <summary>Where agencies stand; anywhere when empty.</summary>
    public IReadOnlyList<ReportingState> States { get; init; } = [];

    /// <summary>Column of words whose text must be one of <see cref="Texts"/>.</summary>
    public string? Column { get; init; }

    /// <summary>Texts that count, compared without regard to case and diacritics.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Column of dates that must lie in the campaign's period of action.</summary>
    public string? InActionPeriod { get; init; }

    /// <summary>Objectives of indicators; any when empty.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    /// <summary>Keys of indicators; any when empty.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>What indicators have become; anything without.</summary>
    public IndicatorVerdict? Verdict { get; init; }

    /// <summary>Year of the target for <see cref="Verdict"/>.</summary>
    public int? Year { get; init; }

    /// <summary>How indicators have moved since last year; any way without.</summary>
    public IndicatorTrend? Trend { get; init; }

    /// <summary>Whether only indicators count that the plan counts.</summary>
    public bool CountedOnly { get; init; }
}

/// <summary>Where an agency stands with its report.</summary>
public enum ReportingState
{
    /// <summary>Its report is taken in.</summary>
    Received,

    /// <summary>Received before its deadline.</summary>
    OnTime,

    /// <summary>Received at its deadline or later.</summary>
    Late,

    /// <summary>Not received, though it must report.</summary>
    Missing,

    /// <summary>Need not report.</summary>
    Exempt,

    /// <summary>Received, and says that nothing happened.</summary>
    NothingToReport,

    /// <summary>Received, and something must still be corrected.</summary>
    NeedsCorrection,
}

/// <summary>What has become of an indicator.</summary>
public enum IndicatorVerdict
{
    /// <summary>Every part has reached the target.</summary>
    Reached,

    /// <summary>A part has not reached it.</summary>
    NotReached,

    /// <summary>Sources differ and nobody has decided.</summary>
    Unsettled,

    /// <summary>No target of that year.</summary>
    NoTarget,

    /// <summary>No figure.</summary>
    NoFigure,
}

/// <summary>How an indicator has moved since last year, seen from what is better.</summary>
public enum IndicatorTrend
{
    /// <summary>Better in at least one part, worse in none.</summary>
    Better,

    /// <summary>The same in every part.</summary>
    Same,

    /// <summary>Worse in at least one part, better in none.</summary>
    Worse,

    /// <summary>Better in one part, worse in another.</summary>
    Mixed,
}
