using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Consolidated.Compiling;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Puts a consolidated report together from reports that come one by one, in plan order: the report itself, the compilation, the workbook.
/// Knows no storage; what it must keep until the end lies in temporary files, not in memory.</summary>
public sealed class ReportAssembly(Campaign campaign, OfficerDecisions decisions) : IDisposable
{
    private ReportDraft? draft = new(campaign, decisions);
    private readonly Compilation compilation = new(campaign);
    private readonly FigureWorkbook workbook = new(campaign);

    /// <summary>Takes a report in.</summary>
    /// <param name="report">The report.</param>
    /// <param name="openMedia">Opens a picture by its id; called before this returns.</param>
    /// <exception cref="InvalidOperationException">The report has been built.</exception>
    public void Add(SubmittedReport report, Func<string, Stream> openMedia)
    {
        var taken = Draft.Add(report);
        compilation.Add(taken, openMedia);
        workbook.Add(taken);
    }

    /// <summary>The report, a copy for each audience, once. See <see cref="ReportDraft.Build"/>.</summary>
    /// <exception cref="InvalidOperationException">The report has been built.</exception>
    public IReadOnlyList<ConsolidatedReport> Build(ReportEdition edition, IReadOnlyList<AgencyStanding> standings)
    {
        var built = Draft;

        // All that it has collected of the reports goes before files are written
        draft = null;
        return built.Build(edition, standings);
    }

    /// <summary>Writes the agencies' texts in full.</summary>
    public void WriteCompilation(Stream output, ConsolidatedReport report) => compilation.WriteTo(output, report);

    /// <summary>Writes the workbook.</summary>
    public Task WriteWorkbookAsync(Stream output, ConsolidatedReport report, CancellationToken cancellation = default) =>
        workbook.WriteToAsync(output, report, cancellation);

    private ReportDraft Draft => draft ?? throw new InvalidOperationException("The report has been built.");

    /// <inheritdoc />
    public void Dispose()
    {
        compilation.Dispose();
        workbook.Dispose();
    }
}
