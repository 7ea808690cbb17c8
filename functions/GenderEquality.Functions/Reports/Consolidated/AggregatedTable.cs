using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>An appendix table of the whole campaign.</summary>
/// <param name="Table">The table as the campaign defines it.</param>
/// <param name="Rows">Rows of the whole: those with kind <see cref="AggregatedRowKind.Figures"/> are what a report one level up would hold.</param>
/// <param name="Groups">The same rows per group of agencies, in campaign order; groups without a figure are left out. Empty where figures
/// of the whole do not come from groups (indicators) or the rows already carry subtotals (free rows).</param>
/// <param name="Contributors">How many agencies gave figures for it.</param>
public sealed record AggregatedTable(
    AppendixTable Table, IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups, int Contributors)
{
    /// <summary>Remark under the table; null without.</summary>
    public string? Note { get; init; }

    /// <summary>Where rows are free and a column has choices: the same figures added up by what is chosen, a row each. They say in few rows what agencies' own rows say in many.</summary>
    public IReadOnlyList<AggregatedRow> Kinds { get; init; } = [];
}

/// <summary>A table's figures of one group of agencies.</summary>
public sealed record GroupFigures(AgencyGroup Group, int Contributors, IReadOnlyList<AggregatedRow> Rows);

/// <summary>One row of an aggregated table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Row key; the agency's code for an agency's row among free rows.</param>
/// <param name="Label">Text of the first cell.</param>
/// <param name="Cells">Cells by column key; empty ones are not in here.</param>
public sealed record AggregatedRow(AggregatedRowKind Kind, string Key, string Label, IReadOnlyDictionary<string, AggregatedCell> Cells)
{
    /// <summary>The row as agencies fill it in; null for headings, subtotals and agencies' rows.</summary>
    public ReportRow? Row { get; init; }

    /// <summary>What an indicator row says about targets and last year; null for other rows.</summary>
    public IndicatorResult? Indicator { get; init; }

    /// <summary>How many rows were reported (activities, where rows are free); 0 elsewhere.</summary>
    public int Count { get; init; }

    /// <summary>Key of the source that stands in the row, see <see cref="FigureClaim.Key"/>, and its name.</summary>
    public (string Key, string Name) Source { get; init; } = (FigureClaim.Sum, string.Empty);

    /// <summary>The agency that stands in the row; null for a sum.</summary>
    public AgencyCode? SourceAgency { get; init; }

    /// <summary>Remark under or beside the row, such as where a figure is taken from; null without.</summary>
    public string? Note { get; init; }
}

/// <summary>What a row of an aggregated table is.</summary>
public enum AggregatedRowKind
{
    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Heading of an objective or of a group; no cells.</summary>
    Heading,

    /// <summary>Sum of a group.</summary>
    Subtotal,

    /// <summary>Sum of all.</summary>
    Total,
}

/// <summary>One aggregated figure.</summary>
/// <param name="Text">As shown, in Vietnamese notation; parses back to <paramref name="Number"/> where that is a sum.</param>
/// <param name="Number">The number; null for words.</param>
public sealed record AggregatedCell(string Text, decimal? Number)
{
    /// <summary>The reports that it comes from.</summary>
    public Provenance From { get; init; } = Provenance.Empty;

    /// <summary>Whether it is not simply the aggregate of all that agencies report in its row and column: by a rule of the campaign or an officer's decision.</summary>
    public bool IsDecided { get; init; }
}

/// <summary>An indicator against its targets and last year.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">In its unit; 1 and 0 for có and không; null without a figure.</param>
public sealed record IndicatorResult(Indicator Indicator, decimal? Value)
{
    /// <summary>Against its targets, by their years.</summary>
    public IReadOnlyDictionary<int, TargetOutcome> Outcomes { get; init; } = new Dictionary<int, TargetOutcome>();

    /// <summary>Whether sources differ and nobody has decided: then it is neither reached nor not.</summary>
    public bool Unsettled { get; init; }

    /// <summary>Last year's value; null where nobody knows it.</summary>
    public decimal? Previous { get; init; }

    /// <summary>Value minus last year's; null where either is unknown.</summary>
    public decimal? Change => Value - Previous;

    /// <summary>Against the target of a year.</summary>
    public TargetOutcome Against(int year) => Outcomes.GetValueOrDefault(year, TargetOutcome.NoTarget);
}

/// <summary>A value against a target. Its words are in <see cref="ConsolidationTexts.Outcome"/>.</summary>
public enum TargetOutcome
{
    /// <summary>There is no target.</summary>
    NoTarget,

    /// <summary>"chưa có số liệu".</summary>
    NoFigure,

    /// <summary>"đạt".</summary>
    Reached,

    /// <summary>"chưa đạt".</summary>
    NotReached,
}
