using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Checks that every row of an indicator gets, whatever the campaign lists: they keep the figures of the whole computable.</summary>
internal static class IndicatorChecks
{
    /// <summary>What is wrong with one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row)
    {
        if (row.Indicator is not { } indicator)
        {
            yield break;
        }

        var numerator = row.Value(table.Column(ColumnRole.Numerator));
        var denominator = row.Value(table.Column(ColumnRole.Denominator));
        if (denominator is { } none && FigureMath.IsNothing(none) && numerator is > 0)
        {
            yield return FindingTexts.ZeroDenominator(table.Place(row, table.Column(ColumnRole.Denominator)), numerator.Value)
                .Of(table.Cells(row, table.Column(ColumnRole.Numerator), table.Column(ColumnRole.Denominator)));
        }

        if (row.Named(table.Column(ColumnRole.Value)) is { } value && indicator.Kind == IndicatorKind.Ratio && (numerator is null || denominator is null) && IsShared(table.Campaign, indicator))
        {
            yield return FindingTexts.ValueWithoutParts(table.Place(row, table.Column(ColumnRole.Value)), value.Text, indicator.Numerator, indicator.Denominator)
                .Of(table.Cells(row, table.Column(ColumnRole.Value)));
        }

        if (row.Named(table.Column(ColumnRole.Previous)) is { } previous && Known(table, row) is { } known && RowChecks.Differs(previous.Value, known, ColumnChecks.Rounding(previous.Value)))
        {
            yield return FindingTexts.PreviousDiffers(table.Place(row, table.Column(ColumnRole.Previous)), previous.Text, known).Of(table.Cells(row, table.Column(ColumnRole.Previous)));
        }
    }

    /// <summary>Indicators that the agency answers for and left out of a table that it filled in.</summary>
    public static IEnumerable<Finding> FindMissing(CheckedTable table)
    {
        if (table.Table.RowSource != TableRowSource.Indicators)
        {
            return [];
        }

        var own = ReportRows.Of(table.Campaign, table.Table, table.Agency);
        return own.Select((row, index) => (Row: row, Number: index + 1))
            .Where(own => !HasFigure(table, own.Row.Key))
            .Select(own => FindingTexts.MissingIndicator(PlaceNames.Cell(table.Number, own.Number, own.Row.Label, null), own.Row.Label));
    }

    /// <summary>A value, both its parts, or a note that says why there is none.</summary>
    private static bool HasFigure(CheckedTable table, string key) => table.Row(key) is { } row
        && (row.Value(table.Column(ColumnRole.Value)) is not null
            || (row.Value(table.Column(ColumnRole.Numerator)) is not null && row.Value(table.Column(ColumnRole.Denominator)) is not null)
            || (table.Column(ColumnRole.Note) is { } note && row.Figures.Cells.ContainsKey(note.Key)));

    /// <summary>Whether shares of several agencies are added up.</summary>
    private static bool IsShared(Campaign campaign, Indicator indicator) => campaign.Agencies.Count(indicator.Leads.Includes) > 1;

    private static decimal? Known(CheckedTable table, CheckedRow row) => table.Campaign.PreviousFigures
        .FirstOrDefault(figure => figure.Agency == table.Agency.Code && figure.Table == table.Table.Key && string.Equals(figure.Row, row.Figures.Key, StringComparison.Ordinal))?.Value;
}
