using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Content;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Cells of agencies' figures.</summary>
internal sealed class AgencyCells(SheetScope scope, AppendixTable table)
{
    /// <summary>Whether a row has anything where figures belong.</summary>
    public bool HasFigures(FigureRow? row) => row is not null && table.Columns.Any(column => IsFigure(column) && row.Cells.ContainsKey(column.Key));

    /// <summary>The number that is added up; null where there is none, or it does not count.</summary>
    public decimal? Counted(Agency agency, FigureRow row, string label, TableColumn column) =>
        row.Addable(column.Key) is { } number && scope.Notes.Counts(agency, table.Key, label, column) ? number : null;

    /// <summary>A cell as the agency wrote it: what is not added up is words to formulas too.</summary>
    public SheetCell Of(SheetWriter sheet, Agency agency, FigureRow row, string label, TableColumn column) => row.Cells.GetValueOrDefault(column.Key) switch
    {
        { Date: { } date } => new SheetCell(new Cell(date.ToDateTime(TimeOnly.MinValue), sheet.Styles.Date)),
        { Number: not null } when Counted(agency, row, label, column) is { } number => sheet.Number(number),
        { } figure when IsFigure(column) => SheetWriter.Wrapped(figure.Text, sheet.Styles.Missing),
        var figure => sheet.Text(figure?.Text),
    };

    /// <summary>The cell of an agency that gave no figures.</summary>
    public static SheetCell Missing(SheetWriter sheet, TableColumn column) =>
        IsFigure(column) ? SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.Missing) : sheet.Text(null);

    private static bool IsFigure(TableColumn column) => column.Kind is ColumnKind.Integer or ColumnKind.Number;
}
