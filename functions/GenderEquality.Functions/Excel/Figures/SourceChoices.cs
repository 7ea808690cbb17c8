using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The rows of a report of which an officer can choose the source.</summary>
internal sealed class SourceChoices
{
    /// <summary>Kinds of conflict that are no choice between figures of one row: what is missing in a sum, or what one agency's table says twice.</summary>
    private static readonly FigureConflictKind[] NoChoice = [FigureConflictKind.ShareNotSummable, FigureConflictKind.NotALead, FigureConflictKind.TotalDiffersFromParts];

    private readonly Dictionary<(TableKey Table, string Row), SourceChoice> byRow = [];

    private SourceChoices(IEnumerable<SourceChoice> choices)
    {
        foreach (var choice in choices)
        {
            byRow[(choice.Table, choice.Row)] = choice;
        }
    }

    /// <summary>All, in table order.</summary>
    public IEnumerable<SourceChoice> All => byRow.Values;

    /// <summary>Finds them.</summary>
    public static SourceChoices Of(ConsolidatedReport report) => new(report.Conflicts
        .Where(conflict => !NoChoice.Contains(conflict.Kind))
        .GroupBy(conflict => (conflict.Table, conflict.Row))
        .Select(row => Choice([.. row], ValueOf(report, row.Key)))
        .Where(choice => choice.Options.Count > 1));

    /// <summary>The choice of a row; null where its sources say the same.</summary>
    public SourceChoice? Find(TableKey table, string row) => byRow.GetValueOrDefault((table, row));

    private static SourceChoice Choice(IReadOnlyList<FigureConflict> conflicts, decimal? inReport)
    {
        var options = conflicts
            .SelectMany(conflict => conflict.Claims.Where(claim => claim.Value is not null)
                .Select(claim => new SourceOption(claim.Source, claim.Text, claim.Value, claim.Chosen && claim.Value == inReport, conflict.Explanation)))
            .DistinctBy(option => option.Name, StringComparer.Ordinal)
            .ToList();
        if (inReport is { } value && !options.Exists(option => option.InReport))
        {
            // The officer settled it with a value of none of the sources
            options.Insert(0, new SourceOption(FigureBookTexts.InReport, VietnameseFormat.Number(value), value, InReport: true, conflicts[0].Explanation));
        }

        return new SourceChoice(conflicts[0].Table, conflicts[0].Row, conflicts[0].Label, options);
    }

    /// <summary>The value that stands in the report; of a row with several figures the one that a chosen source gives.</summary>
    private static decimal? ValueOf(ConsolidatedReport report, (TableKey Table, string Row) place)
    {
        var row = report.Tables.FirstOrDefault(table => table.Table.Key == place.Table)?.Rows.FirstOrDefault(one => string.Equals(one.Key, place.Row, StringComparison.Ordinal));
        return row?.Indicator is { } indicator
            ? indicator.Value
            : report.Conflicts.Where(conflict => conflict.Table == place.Table && string.Equals(conflict.Row, place.Row, StringComparison.Ordinal))
                .SelectMany(conflict => conflict.Claims)
                .FirstOrDefault(claim => claim.Chosen)?.Value;
    }
}
