using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Figures that no report can mean. They are left out of every sum, so their agency must be told, whatever the campaign checks.</summary>
internal static class SizeChecks
{
    /// <summary>The absurd figures of one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row) =>
        from column in table.NumberColumns
        let figure = row.Named(column)
        where figure is not null && FigureMath.IsAbsurd(figure.Value)
        select FindingTexts.Absurd(table.Place(row, column), figure).Of(table.Cell(row, column));
}
