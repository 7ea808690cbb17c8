using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>To what a measure is confined by the repeat that it stands in.</summary>
/// <param name="Name">Name of the member, for sentences.</param>
/// <param name="Key">Its key.</param>
internal sealed record MeasureScope(string Name, string Key)
{
    /// <summary>Outside of any repeat.</summary>
    public static readonly MeasureScope Whole = new(string.Empty, string.Empty);

    /// <summary>Group of agencies.</summary>
    public string? Group { get; init; }

    /// <summary>Agency.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Row of a table.</summary>
    public string? Row { get; init; }

    /// <summary>Column of words and the text, as a key, that stands in it.</summary>
    public (string Column, string Text)? Text { get; init; }

    /// <summary>Row key of an indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>The same, for one agency.</summary>
    public MeasureScope Of(Agency agency) => this with { Agency = agency };

    /// <summary>Agencies that a measure counts here.</summary>
    public IEnumerable<AgencyStanding> Agencies(StatementFacts facts, MeasureFilter where)
    {
        var standings = Agency is { } one ? [facts.Standing(one)] : facts.Standings;
        return standings.Where(standing =>
            (Group is null || string.Equals(standing.Agency.Group, Group, StringComparison.Ordinal))
            && (where.Agencies?.Includes(standing.Agency) ?? true)
            && (where.PlanHeadings.Count == 0 || where.PlanHeadings.Contains(standing.Agency.PlanHeading))
            && (where.States.Count == 0 || where.States.Any(state => Is(standing, facts, state))));
    }

    /// <summary>The form in which texts of cells are compared: without case, diacritics and punctuation.</summary>
    public static string TextKeyOf(string text) => string.Join(' ', TextKey.Words(text));

    private static bool Is(AgencyStanding standing, StatementFacts facts, ReportingState state) => state switch
    {
        ReportingState.Received => standing.Taken is not null,
        ReportingState.OnTime => standing.Taken is { Late: false },
        ReportingState.Late => standing.Taken is { Late: true },
        ReportingState.Missing => standing is { Taken: null, Exempt: false, IsUnread: false },
        ReportingState.Exempt => standing is { Taken: null, Exempt: true, IsUnread: false },
        ReportingState.NothingToReport => facts.Report(standing.Agency) is { NothingToReport: true },
        ReportingState.NeedsCorrection => standing.Taken is { Status: Storage.Submissions.SubmissionStatus.NeedsCorrection },
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
