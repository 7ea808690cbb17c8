using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using GenderEquality.Functions.Campaigns;
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
    /// <summary>More sheets than this are not looked at.</summary>
    private const int MostSheets = 50;

    static AppendixWorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a seekable file, which stays the caller's. A bad file is no exception but a finding.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="fileName">Its name, for findings.</param>
    /// <param name="expected">Whose figures are expected.</param>
    /// <exception cref="IOException">The stream itself failed: that is our disk, not the agency's file.</exception>
    public static WorkbookReading Read(Stream file, string fileName, ExpectedReport expected)
    {
        var source = new SourceStream(file);
        try
        {
            FormatSniffer.RequireZip(source, ReadLimits.Default);
            ZipDirectory.Check(source, ReadLimits.Default);
            source.Position = 0;
            using var workbook = ExcelReaderFactory.CreateOpenXmlReader(source, new ExcelReaderConfiguration { LeaveOpen = true });
            return Read(workbook, expected);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            // The libraries wrap it in exceptions that blame the file
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            return new WorkbookReading([], [FindingTexts.WorkbookUnreadable(fileName)]);
        }
    }

    private static WorkbookReading Read(IExcelDataReader workbook, ExpectedReport expected)
    {
        var store = new FigureStore(expected);
        var findings = new List<Finding>();
        var sheets = 0;
        do
        {
            var sheet = SheetTable.Read(workbook);
            if (string.Equals(sheet.Name, AppendixWorkbookTexts.Stamp, StringComparison.OrdinalIgnoreCase))
            {
                if (WrongStamp(sheet, expected) is { } wrong)
                {
                    return new WorkbookReading([], [wrong with { Refuses = false }]);
                }
            }
            else if (sheet.Grids().ToList() is { Count: > 0 } grids)
            {
                if (Best(grids, sheet.Name, expected.Campaign) is { Columns: { } columns } best)
                {
                    store.Add(columns, best.Grid, sheet.Unit);
                    if (sheet.CallsSeveralAppendices)
                    {
                        findings.Add(FindingTexts.SheetOfSeveralTables(sheet.Name, columns.Table.Title));
                    }
                }
                else
                {
                    findings.Add(FindingTexts.SheetNotRecognised(sheet.Name));
                }
            }
        }
        while (++sheets < MostSheets && workbook.NextResult());
        return new WorkbookReading(store.Tables(), [.. findings, .. store.Findings]);
    }

    private static (TableGrid Grid, AppendixColumns? Columns) Best(List<TableGrid> grids, string sheet, Campaign campaign)
    {
        var matcher = new AppendixMatcher(campaign);
        var announced = TableKey.TryParse(sheet.ToUpperInvariant(), null, out var key) ? key : (TableKey?)null;
        return grids.Select(grid => (Grid: grid, Columns: matcher.Match(grid, announced))).MaxBy(match => match.Columns?.Score ?? -1);
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

    /// <summary>What the ZIP, XML and workbook readers throw for bytes that are not what they say.</summary>
    private static bool IsOfTheFile(Exception exception) => exception is UnsafeFileException or ExcelReaderException or XmlException
        or InvalidDataException or IOException or NotSupportedException or ArgumentException or FormatException or InvalidOperationException
        or NullReferenceException or IndexOutOfRangeException or OverflowException or KeyNotFoundException or InvalidCastException;
}
