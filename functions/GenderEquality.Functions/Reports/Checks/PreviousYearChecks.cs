using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Last year's values beside this year's: a table that repeats them all was perhaps copied, and a share may be written as a fraction of one.</summary>
internal static class PreviousYearChecks
{
    /// <summary>Fewer rows may be the same by chance.</summary>
    private const int FewestRows = 3;

    /// <summary>The columns of a table that say the same as last year's in every row.</summary>
    public static IEnumerable<Finding> FindRepeated(CheckedTable table) =>
        from check in table.Table.Checks
        where check is { Kind: FigureCheckKind.Jump, AcrossRows: false, Against.Count: 1 }
        let now = table.Column(check.Subject)
        let before = table.Column(check.Against[0])
        where now is not null && before is not null && IsRepeated(table, now, before)
        select FindingTexts.SameAsBefore(PlaceNames.Table(table.Table, table.Number), PlaceNames.Column(now), PlaceNames.Column(before));

    /// <summary>A percentage that is far nearer to last year's when it is multiplied by 100: 0,48 beside 47,5.</summary>
    public static IEnumerable<Finding> FindFraction(CheckedTable table, CheckedRow row)
    {
        var isShare = row.Indicator is { Kind: IndicatorKind.Ratio, PartOfWhole: true, Scale: 100 };
        if (!isShare || row.Named(table.Column(ColumnRole.Value)) is not { } value || row.Named(table.Column(ColumnRole.Previous)) is not { } previous)
        {
            return [];
        }

        return LooksLikeFraction(value.Value, previous.Value) ? [FindingTexts.SmallFraction(table.Place(row, table.Column(ColumnRole.Value)), value, previous).Of(table.Cells(row, table.Column(ColumnRole.Value)))]
            : LooksLikeFraction(previous.Value, value.Value) ? [FindingTexts.SmallFraction(table.Place(row, table.Column(ColumnRole.Previous)), previous, value).Of(table.Cells(row, table.Column(ColumnRole.Previous)))]
            : [];
    }

    private static bool LooksLikeFraction(decimal value, decimal other) =>
        value is > 0 and <= 1 && other > 1 && Math.Abs((value * 100) - other) < Math.Abs(value - other);

    private static bool IsRepeated(CheckedTable table, TableColumn now, TableColumn before)
    {
        // 100% and 0 are often the same two years running
        var told = table.Rows.Select(row => (Now: row.Value(now), Before: row.Value(before))).Where(row => row.Now is not (null or 0 or 100)).ToList();
        return told.Count >= FewestRows && told.TrueForAll(row => row.Now == row.Before);
    }
}
