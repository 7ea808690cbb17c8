using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel;

/// <summary>The workbook of all figures: a sheet per appendix table with rows per agency and formulas for the totals, so that an officer
/// can check them; who submitted; figures to be compared. Reports are added one by one in plan order and kept in a temporary file.</summary>
public sealed class FigureWorkbook(Campaign campaign) : IDisposable
{
    private readonly RecordSpool spool = new();
    private readonly Dictionary<AgencyCode, int> places = campaign.Agencies.Select((agency, place) => (agency.Code, place)).ToDictionary();
    private int reports;

    /// <summary>Adds a report.</summary>
    public void Add(AgencyReport report)
    {
        var from = reports++;
        var agency = places[report.Agency.Code];
        foreach (var figures in report.Content.Tables)
        {
            switch (campaign.Tables.FirstOrDefault(table => table.Key == figures.Key)?.RowSource)
            {
                case TableRowSource.Indicators:
                    foreach (var row in figures.Rows)
                    {
                        spool.Add(SheetKeys.Row(figures.Key, row.Key), new FigureRecord(agency, from, [row]));
                    }

                    break;
                case not null:
                    spool.Add(SheetKeys.Group(figures.Key, report.Agency.Group), new FigureRecord(agency, from, figures.Rows));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Writes the workbook. The same reports give the same bytes.</summary>
    public Task WriteToAsync(Stream output, ConsolidatedReport report, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, (spreadsheet, styles) => WriteAsync(spreadsheet, styles, report, cancellation), cancellation);

    /// <inheritdoc />
    public void Dispose() => spool.Dispose();

    private async Task WriteAsync(Spreadsheet spreadsheet, WorkbookStyles styles, ConsolidatedReport report, CancellationToken cancellation)
    {
        var sheet = new SheetWriter(spreadsheet, styles, cancellation);
        await SubmissionSheet.WriteAsync(sheet, report);
        foreach (var table in report.Tables)
        {
            await (table.Table.RowSource switch
            {
                TableRowSource.Indicators => new IndicatorSheet(campaign, table, spool).WriteAsync(sheet),
                TableRowSource.Fixed => new FixedSheet(campaign, table, spool).WriteAsync(sheet),
                _ => new FreeSheet(campaign, table, spool).WriteAsync(sheet),
            });
        }

        if (report.Conflicts.Count > 0)
        {
            await ConflictSheet.WriteAsync(sheet, report);
        }
    }
}
