using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Agencies' lines under one indicator.</summary>
internal sealed class IndicatorLines(SheetScope scope, AppendixTable table, AggregatedRow row, Indicator indicator)
{
    private const int FirstColumn = 3;

    private readonly IndicatorColumns roles = IndicatorColumns.Of(table);
    private readonly AgencyCells cells = new(scope, table);

    /// <summary>The indicator.</summary>
    public Indicator Indicator => indicator;

    /// <summary>The number of a record that can be added up; null where it has none, or it does not count.</summary>
    public decimal? Counted(FigureRecord record, TableColumn column) => cells.Counted(scope.Campaign.Agencies[record.Agency], record.Rows[0], row.Label, column);

    /// <summary>The line of an agency.</summary>
    /// <param name="sheet">The sheet, where the line comes next.</param>
    /// <param name="record">What the agency gave.</param>
    /// <param name="counts">Whether the figure of the whole is made of it.</param>
    public IEnumerable<SheetCell> Of(SheetWriter sheet, FigureRecord record, bool counts)
    {
        var agency = scope.Campaign.Agencies[record.Agency];
        var claim = IndicatorClaim.From(agency, record.From, indicator, roles, record.Rows[0]);
        var parts = claim is { HasParts: true, Value: not null }
            && table.Columns.Where(column => column.Role is ColumnRole.Numerator or ColumnRole.Denominator).All(column => Counted(record, column) is not null);
        return [
            sheet.Text(row.Key), sheet.Text(row.Label), sheet.Text(agency.Name),
            .. table.Columns.Select(column => column.Role switch
            {
                ColumnRole.Value when parts => sheet.Formula(Ratio(sheet.NextRow), claim!.Value),
                ColumnRole.Note => sheet.Text(Note(agency, record, column, counts)),
                _ when indicator.Kind == IndicatorKind.YesNo => sheet.Text(record.Rows[0].Cells.GetValueOrDefault(column.Key)?.Text),
                _ => cells.Of(sheet, agency, record.Rows[0], row.Label, column),
            })];
    }

    /// <summary>The line of an agency that gave no figure.</summary>
    public IEnumerable<SheetCell> Missing(SheetWriter sheet, Agency agency) =>
    [
        sheet.Text(row.Key), sheet.Text(row.Label), sheet.Text(agency.Name),
        .. table.Columns.Select(column => column.Role switch
        {
            ColumnRole.Note => sheet.Text(scope.Notes.WhyMissing(agency)),
            ColumnRole.Previous => sheet.Text(null),
            _ => AgencyCells.Missing(sheet, column),
        }),
    ];

    /// <summary>Formula of the value in a line, from numerator and denominator in the same line.</summary>
    public string Ratio(int line) => string.Create(
        null, $"IF({AtRole(roles.Denominator, line)}=0,\"\",{AtRole(roles.Numerator, line)}/{AtRole(roles.Denominator, line)}*{indicator.Scale})");

    private string? Note(Agency agency, FigureRecord record, TableColumn column, bool counts)
    {
        string?[] parts =
        [
            counts ? null : FigureBookTexts.NotCounted,
            record.Rows[0].Cells.GetValueOrDefault(column.Key)?.Text,
            scope.Notes.OfRow(agency, table.Key, row.Label),
        ];
        var text = string.Join("; ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? null : text;
    }

    private string AtRole(string? column, int line) =>
        SheetWriter.At(column is null ? 0 : FirstColumn + table.Columns.TakeWhile(one => !string.Equals(one.Key, column, StringComparison.Ordinal)).Count(), line);
}
