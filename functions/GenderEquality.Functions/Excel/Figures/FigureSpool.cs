using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Keeps the figures of reports in the order in which sheets need them.</summary>
internal sealed class FigureSpool(Campaign campaign) : IDisposable
{
    private readonly Dictionary<AgencyCode, int> places = campaign.Agencies.Select((agency, place) => (agency.Code, place)).ToDictionary();
    private readonly Dictionary<TableKey, IReadOnlyList<ReportRow>> known = campaign.Tables.ToDictionary(table => table.Key, table => ReportRows.Of(campaign, table, null));
    private readonly HashSet<(TableKey Table, string Column)> words = [];
    private int reports;

    /// <summary>The records.</summary>
    public RecordSpool Records { get; } = new();

    /// <summary>Adds a report; they come in plan order.</summary>
    public void Add(AgencyReport report)
    {
        var from = reports++;
        var agency = places[report.Agency.Code];
        foreach (var figures in report.Content.Tables)
        {
            if (campaign.Tables.FirstOrDefault(table => table.Key == figures.Key) is { } table && figures.Rows.Count > 0)
            {
                Add(table, report.Agency.Group, new FigureRecord(agency, from, figures.Rows));
                NoteWords(table, figures.Rows);
            }
        }
    }

    /// <summary>Columns of the table in its sheet: those for words only where anybody wrote some.</summary>
    public IReadOnlyList<TableColumn> ColumnsOf(AppendixTable table) =>
        [.. table.Columns.Where(column => column.Kind != ColumnKind.Text || words.Contains((table.Key, column.Key)))];

    /// <inheritdoc />
    public void Dispose() => Records.Dispose();

    private void Add(AppendixTable table, string group, FigureRecord record)
    {
        if (table.RowSource == TableRowSource.Indicators)
        {
            foreach (var row in record.Rows)
            {
                Records.Add(SheetKeys.Row(table.Key, row.Key), record with { Rows = [row] });
            }
        }
        else if (LongSheet.Suits(table))
        {
            AddRows(table, group, record);
        }
        else
        {
            Records.Add(SheetKeys.Group(table.Key, group), record);
        }
    }

    private void AddRows(AppendixTable table, string group, FigureRecord record)
    {
        var reported = new ReportedRows(known[table.Key], record.Rows);
        foreach (var row in known[table.Key])
        {
            var own = record.Rows.Where(one => string.Equals(one.Key, row.Key, StringComparison.Ordinal)).Take(1).ToList();
            var sums = table.Columns
                .Where(column => column.AddsRows && reported.Own(row.Key, column.Key) is null)
                .Select(column => (column.Key, Sum: reported.Parts(row, column.Key)))
                .Where(sum => sum.Sum is not null)
                .ToDictionary(sum => sum.Key, sum => sum.Sum!.Value, StringComparer.Ordinal);
            if (own.Count + sums.Count > 0)
            {
                Records.Add(SheetKeys.Row(table.Key, row.Key, group), record with { Rows = own, Sums = sums.Count == 0 ? null : sums });
            }
        }
    }

    private void NoteWords(AppendixTable table, IReadOnlyList<FigureRow> rows)
    {
        foreach (var column in table.Columns.Where(column => column.Kind == ColumnKind.Text && !words.Contains((table.Key, column.Key))))
        {
            if (rows.Any(row => !string.IsNullOrWhiteSpace(row.Cells.GetValueOrDefault(column.Key)?.Text)))
            {
                words.Add((table.Key, column.Key));
            }
        }
    }
}
