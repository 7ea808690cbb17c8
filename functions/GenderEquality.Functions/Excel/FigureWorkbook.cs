using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Figures;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel;

/// <summary>The workbook of all figures: a summary in which sources can be chosen; a sheet per appendix table with rows per agency and formulas for the totals, so that an
/// officer can check them; figures to be compared; who submitted; where everything comes from. Reports are added one by one in plan order and kept in a temporary file.</summary>
public sealed class FigureWorkbook(Campaign campaign) : IDisposable
{
    private readonly FigureSpool spool = new(campaign);

    /// <summary>Adds a report.</summary>
    public void Add(AgencyReport report) => spool.Add(report);

    /// <summary>Writes the workbook. The same reports give the same bytes.</summary>
    public Task WriteToAsync(Stream output, ConsolidatedReport report, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, sheet => WriteAsync(sheet, new SheetScope(report, spool)), cancellation);

    /// <inheritdoc />
    public void Dispose() => spool.Dispose();

    private static async Task WriteAsync(SheetWriter sheet, SheetScope scope)
    {
        foreach (var table in scope.Report.Tables)
        {
            await (table.Table.RowSource switch
            {
                TableRowSource.Indicators => new IndicatorSheet(scope, table).WriteAsync(sheet),
                TableRowSource.Fixed when LongSheet.Suits(table.Table) => new LongSheet(scope, table).WriteAsync(sheet),
                TableRowSource.Fixed => new WideSheet(scope, table).WriteAsync(sheet),
                _ => new FreeSheet(scope, table).WriteAsync(sheet),
            });
        }

        if (scope.Report.Conflicts.Count > 0)
        {
            await new ConflictSheet(scope).WriteAsync(sheet);
        }

        await SubmissionSheet.WriteAsync(sheet, scope.Report);
        await new SourcesSheet(scope).WriteAsync(sheet);

        // Written last, for it refers to all others; its tab is the first
        await new SummarySheet(scope).WriteAsync(sheet);
    }
}
