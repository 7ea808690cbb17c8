using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Reading;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel;

/// <summary>What was read from a workbook.</summary>
/// <param name="Tables">Tables with figures, in campaign order.</param>
/// <param name="Findings">What is wrong with it; none refuses the report that it came with.</param>
public sealed record WorkbookReading(IReadOnlyList<TableFigures> Tables, IReadOnlyList<Finding> Findings);

/// <summary>Reads appendix tables from a workbook just as they are read from Word: by headers and row labels, whatever the order of columns.
/// The name of a sheet says which table it is; where it was changed, the headers do.</summary>
public static class AppendixWorkbookReader
{
    /// <summary>What one workbook may cost of all that the submission may, so that a workbook which costs too much leaves something for others.</summary>
    private const long MostWork = WorkBudget.OfSubmission / 2;

    /// <summary>Reads a seekable file, which stays the caller's. A bad file is no exception but a finding.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="fileName">Its name, for findings.</param>
    /// <param name="expected">Whose figures are expected.</param>
    /// <param name="work">What is left for the submission that it came with; all unless given.</param>
    /// <exception cref="IOException">The stream itself failed: that is our disk, not the agency's file.</exception>
    public static WorkbookReading Read(Stream file, string fileName, ExpectedReport expected, WorkBudget? work = null)
    {
        var source = new SourceStream(file);
        var share = (work ?? new WorkBudget()).Part(MostWork);
        try
        {
            using var package = ReportPackage.Open(source, ReadLimits.Default, share, WorkbookInspection.Check);
            return Read(Workbook.Open(package), expected, share);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            // The libraries wrap it in exceptions that blame the file
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (FileFaults.IsOfTheFile(exception))
        {
            return new WorkbookReading([], [WorkbookFindings.Refusal((exception as UnsafeFileException)?.Reason ?? RefusalReason.Damaged, fileName)]);
        }
    }

    private static WorkbookReading Read(Workbook workbook, ExpectedReport expected, WorkBudget work)
    {
        var store = new FigureStore(expected);
        var findings = new List<Finding>();
        foreach (var sheet in workbook.Sheets)
        {
            work.Spend(WorkCosts.Sheet);
            var content = SheetReader.Read(workbook, sheet, work);
            var table = new SheetTable(content, work);
            if (string.Equals(sheet.Name, AppendixWorkbookTexts.Stamp, StringComparison.OrdinalIgnoreCase))
            {
                if (WrongStamp(table, expected) is { } wrong)
                {
                    return new WorkbookReading([], [wrong with { Refuses = false }]);
                }
            }
            else if (Best(table, sheet.Name, new AppendixMatcher(expected.Campaign, work)) is { } best)
            {
                findings.AddRange(Take(best, sheet.Name, table, store));
                findings.AddRange(best.Columns is null ? [] : WorkbookFindings.OfDoubts(sheet.Name, content));
            }
        }

        return new WorkbookReading(store.Tables(), [.. findings, .. store.Findings]);
    }

    private static IEnumerable<Finding> Take((TableGrid Grid, AppendixColumns? Columns) best, string sheet, SheetTable table, FigureStore store)
    {
        if (best.Columns is not { } columns)
        {
            return [FindingTexts.SheetNotRecognised(sheet)];
        }

        store.Add(columns, best.Grid, table.Unit);
        return table.CallsSeveralAppendices ? [FindingTexts.SheetOfSeveralTables(sheet, columns.Table.Title)] : [];
    }

    /// <summary>The rows under the header that fits best; null for a sheet without any table.</summary>
    private static (TableGrid Grid, AppendixColumns? Columns)? Best(SheetTable table, string sheet, AppendixMatcher matcher)
    {
        var announced = TableKey.TryParse(sheet.ToUpperInvariant(), null, out var key) ? key : (TableKey?)null;
        (TableGrid Grid, AppendixColumns? Columns)? best = null;
        foreach (var grid in table.Grids())
        {
            var columns = matcher.Match(grid, announced);
            if (best is null || columns?.Score > (best.Value.Columns?.Score ?? -1))
            {
                best = (grid, columns);
            }
        }

        return best;
    }

    /// <summary>A workbook of another campaign or agency; one without the sheet that says so is taken as it is.</summary>
    private static Finding? WrongStamp(SheetTable stamp, ExpectedReport expected)
    {
        if (stamp.Beside(AppendixWorkbookTexts.Campaign) is { } campaign && !string.Equals(campaign, expected.Campaign.Id.ToString(), StringComparison.Ordinal))
        {
            return FindingTexts.WrongCampaign(expected.Campaign.Title, campaign);
        }

        var agency = stamp.Beside(AppendixWorkbookTexts.Agency);
        return agency is null || string.Equals(agency, expected.Agency.Code.ToString(), StringComparison.Ordinal)
            ? null
            : FindingTexts.WrongAgency(expected.Agency.Name, AgencyCode.TryParse(agency, null, out var code) && expected.Campaign.FindAgency(code) is { } other ? other.Name : agency);
    }
}
