using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Checks that compare the columns of one row.</summary>
internal static class ColumnChecks
{
    /// <summary>What one check finds in one row; null when it holds, or when a figure that it needs is not there.</summary>
    public static Finding? Find(CheckedTable table, CheckedRow row, FigureCheck check)
    {
        if (table.Column(check.Subject) is not { } column || row.Named(column) is not { } subject)
        {
            return null;
        }

        var place = table.Place(row, column);
        var found = check.Kind switch
        {
            FigureCheckKind.PartOfWhole => PartOfWhole(table, row, check, new Subject(subject, place)),
            FigureCheckKind.Total => Total(table, row, check, new Subject(subject, place)),
            FigureCheckKind.Ratio => Ratio(table, row, check, new Subject(subject, place)),
            FigureCheckKind.Jump => Jump(table, row, check, new Subject(subject, place)),
            FigureCheckKind.Distinct => Distinct(table, row, check, new Subject(subject, place)),
            _ => Range(row, check, new Subject(subject, place)),
        };
        return found?.Of(table.Cells(row, [column, .. check.Against.Select(table.Column)]));
    }

    /// <summary>How far a figure may be off because it was rounded where it ends: 68 may be 67,6; 68,0 may not.</summary>
    public static decimal Rounding(decimal value)
    {
        var half = 0.5m;
        for (var i = 0; i < value.Scale; i++)
        {
            half /= 10;
        }

        return half;
    }

    private static Finding? PartOfWhole(CheckedTable table, CheckedRow row, FigureCheck check, Subject part) =>
        row.Indicator is not { PartOfWhole: false } && row.Named(Other(table, check, 0)) is { } whole && RowChecks.Exceeds(part.Value, whole.Value, check.Tolerance)
            ? FindingTexts.PartAboveWhole(check.Severity, part.Place, part.Figure, whole)
            : null;

    private static Finding? Total(CheckedTable table, CheckedRow row, FigureCheck check, Subject total)
    {
        var parts = check.Against.Select(table.Column).OfType<TableColumn>().ToList();
        var values = parts.Select(row.Value).OfType<decimal>().ToList();
        return values.Count > 0 && !parts.Exists(row.IsUnread) && FigureMath.Sum(values) is { } sum && RowChecks.Differs(total.Value, sum, check.Tolerance)
            ? FindingTexts.TotalDiffers(check.Severity, total.Place, total.Figure, sum, string.Join(", ", parts.Select(part => $"“{PlaceNames.Column(part)}”")))
            : null;
    }

    private static Finding? Ratio(CheckedTable table, CheckedRow row, FigureCheck check, Subject ratio)
    {
        if (row.Indicator is { Kind: not IndicatorKind.Ratio }
            || row.Value(Other(table, check, 0)) is not { } numerator
            || row.Value(Other(table, check, 1)) is not { } denominator
            || FigureMath.Ratio(numerator, denominator, row.Indicator?.Scale ?? 100) is not { } computed)
        {
            return null;
        }

        return RowChecks.Differs(ratio.Value, computed, Math.Max(check.Tolerance, Rounding(ratio.Value)))
            ? FindingTexts.RatioDiffers(check.Severity, ratio.Place, ratio.Figure, numerator, denominator, computed)
            : null;
    }

    private static Finding? Jump(CheckedTable table, CheckedRow row, FigureCheck check, Subject now)
    {
        if (row.Indicator is { Kind: IndicatorKind.YesNo } || row.Named(Other(table, check, 0)) is not { } before
            || FigureMath.Difference(now.Value, before.Value) is not { } change || FigureMath.Ratio(change, before.Value, 100) is not { } signed)
        {
            return null;
        }

        var percent = Math.Abs(signed);
        return percent > check.Tolerance ? FindingTexts.Jump(check.Severity, now.Place, now.Figure, before, percent) : null;
    }

    private static Finding? Distinct(CheckedTable table, CheckedRow row, FigureCheck check, Subject subject) =>
        row.Named(Other(table, check, 0)) is { } other && subject.Value == other.Value && subject.Value >= (check.Min ?? 1)
            ? FindingTexts.AllIsNew(check.Severity, subject.Place, subject.Figure, other)
            : null;

    private static Finding? Range(CheckedRow row, FigureCheck check, Subject value)
    {
        var (min, max) = check is { Min: null, Max: null } ? (row.Indicator?.PlausibleMin, row.Indicator?.PlausibleMax) : (check.Min, check.Max);
        return value.Value < min || value.Value > max ? FindingTexts.OutOfRange(check.Severity, value.Place, value.Figure, min, max) : null;
    }

    private static TableColumn? Other(CheckedTable table, FigureCheck check, int index) =>
        index < check.Against.Count ? table.Column(check.Against[index]) : null;

    private sealed record Subject(NamedFigure Figure, string Place)
    {
        public decimal Value => Figure.Value;
    }
}
