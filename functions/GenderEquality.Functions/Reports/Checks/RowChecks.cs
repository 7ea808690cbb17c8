using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Checks that compare the rows of a table, in every column with numbers.</summary>
internal static class RowChecks
{
    /// <summary>What one check finds. Blank rows count as nothing once one of the parts is filled in.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, FigureCheck check)
    {
        if (table.Row(check.Subject) is not { } row)
        {
            return [];
        }

        var others = check.Against.Select(table.Row).OfType<CheckedRow>().ToList();
        return table.NumberColumns.Where(column => Compares(table, check, column)).Select(column => Find(new Comparison(table, check, row, others), column)).OfType<Finding>();
    }

    /// <summary>Whether a figure is larger than another by more than the tolerance.</summary>
    public static bool Exceeds(decimal value, decimal other, decimal tolerance) =>
        value > other && (FigureMath.Difference(value, other) is not { } difference || difference > tolerance);

    /// <summary>Whether two figures are further from each other than the tolerance.</summary>
    public static bool Differs(decimal value, decimal other, decimal tolerance) => Exceeds(value, other, tolerance) || Exceeds(other, value, tolerance);

    /// <summary>Percentages of parts are neither added up nor less than that of the whole.</summary>
    private static bool Compares(CheckedTable table, FigureCheck check, TableColumn column) => check.Kind == FigureCheckKind.Range
        || !(column.IsPercentage || column.Aggregate.Parts > 0)
        || table.Table.RowSource == TableRowSource.Indicators;

    private static Finding? Find(Comparison compared, TableColumn column)
    {
        if (compared.Row.NamedAsRow(column) is not { } subject)
        {
            return null;
        }

        var place = compared.Table.Place(compared.Row, column);
        var found = compared.Check.Kind switch
        {
            FigureCheckKind.PartOfWhole => PartOfWhole(compared, column, subject, place),
            FigureCheckKind.Total => Total(compared, column, subject, place),
            FigureCheckKind.Range => OutOfRange(compared.Check, subject, place),
            _ => null,
        };
        return found?.Of([.. new[] { compared.Row }.Concat(compared.Others).SelectMany(row => compared.Table.Cells(row, column))]);
    }

    private static Finding? PartOfWhole(Comparison compared, TableColumn column, NamedFigure part, string place) =>
        compared.Others.Select(row => row.NamedAsRow(column)).FirstOrDefault() is { } whole && Exceeds(part.Value, whole.Value, compared.Check.Tolerance)
            ? FindingTexts.PartAboveWhole(compared.Check.Severity, place, part, whole)
            : null;

    private static Finding? Total(Comparison compared, TableColumn column, NamedFigure total, string place)
    {
        // A part that could not be read has its own finding; without it there is no sum to compare
        if (compared.Others.Any(row => row.IsUnread(column)))
        {
            return null;
        }

        var parts = compared.Others.Select(row => row.NamedAsRow(column)).OfType<NamedFigure>().ToList();
        if (parts.Count == 0 || FigureMath.Sum(parts.Select(part => part.Value)) is not { } sum)
        {
            return null;
        }

        // Rows that the agency added have a finding of their own, and may be what the total is larger by
        if (compared.Table.HasOtherRows && total.Value > sum)
        {
            return null;
        }

        return Differs(total.Value, sum, compared.Check.Tolerance)
            ? FindingTexts.TotalDiffers(compared.Check.Severity, place, total, sum, string.Join(", ", parts))
            : null;
    }

    private static Finding? OutOfRange(FigureCheck check, NamedFigure value, string place) => value.Value < check.Min || value.Value > check.Max
        ? FindingTexts.OutOfRange(check.Severity, place, value, check.Min, check.Max)
        : null;

    private sealed record Comparison(CheckedTable Table, FigureCheck Check, CheckedRow Row, IReadOnlyList<CheckedRow> Others);
}
