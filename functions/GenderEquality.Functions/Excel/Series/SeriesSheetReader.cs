using GenderEquality.Functions.Excel.Reading;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>Reads figures of earlier years from a workbook or a file of values, by the headers of its columns, in whatever order they stand.</summary>
public static class SeriesSheetReader
{
    private const int LongestHeaderRow = 20;
    private const int MostFigures = 20_000;

    /// <summary>Reads a seekable file, which stays the caller's. A bad file is no exception but a problem.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <exception cref="IOException">The stream itself failed: that is our disk, not the officer's file.</exception>
    public static ListedSeries Read(Stream file, string fileName)
    {
        Span<byte> start = stackalloc byte[2];
        file.Position = 0;
        var isPackage = file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start.SequenceEqual("PK"u8);
        file.Position = 0;
        return isPackage ? OfWorkbook(file, fileName) : OfText(file, fileName);
    }

    private static ListedSeries OfText(Stream file, string fileName)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return CsvText.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) switch
        {
            null => new ListedSeries(fileName, [], SeriesSheetTexts.NoText),
            { Rows: { } rows } text => Of(rows, fileName, text.Separator is ',' ? NumberConvention.English : NumberConvention.Vietnamese) ?? new ListedSeries(fileName, [], SeriesSheetTexts.NoHeader),
            _ => new ListedSeries(fileName, [], SeriesSheetTexts.Refusal(RefusalReason.TooLarge)),
        };
    }

    private static ListedSeries OfWorkbook(Stream file, string fileName)
    {
        var source = new SourceStream(file);
        try
        {
            var work = WorkBudget.OfCoordinator();
            using var package = ReportPackage.Open(source, ReadLimits.Default, work, WorkbookInspection.Check);
            var workbook = Workbook.Open(package);
            foreach (var sheet in workbook.Sheets)
            {
                work.Spend(WorkCosts.Sheet);
                var rows = SheetReader.Read(workbook, sheet, work).Rows.Select(row => (row.Number, (IReadOnlyDictionary<int, string>)row.Texts)).ToList();
                if (Of(rows, fileName, NumberConvention.Vietnamese) is { } read)
                {
                    return read;
                }
            }

            return new ListedSeries(fileName, [], SeriesSheetTexts.NoHeader);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (FileFaults.IsOfTheFile(exception))
        {
            return new ListedSeries(fileName, [], SeriesSheetTexts.Refusal((exception as UnsafeFileException)?.Reason ?? RefusalReason.Damaged));
        }
    }

    // Null where no row of the beginning is a header.
    private static ListedSeries? Of(IReadOnlyList<(int Number, IReadOnlyDictionary<int, string> Cells)> rows, string fileName, NumberConvention convention)
    {
        foreach (var (number, cells) in rows.TakeWhile(row => row.Number <= LongestHeaderRow))
        {
            if (SeriesSheetColumns.Of(cells) is { } columns)
            {
                var figures = rows.SkipWhile(row => row.Number <= number).SelectMany(row => columns.Read(row.Number, row.Cells)).Take(MostFigures + 1).Select(figure => figure with { Convention = convention }).ToList();
                return figures.Count == 0 ? new ListedSeries(fileName, [], SeriesSheetTexts.Empty)
                    : figures.Count > MostFigures ? new ListedSeries(fileName, [], SeriesSheetTexts.Refusal(RefusalReason.TooLarge))
                    : new ListedSeries(fileName, figures, Problem: null);
            }
        }

        return null;
    }
}
