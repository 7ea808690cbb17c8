using System.Globalization;
using GenderEquality.Functions.Excel.Writing;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>A workbook to fill in with figures of earlier years.</summary>
public static class SeriesSheet
{
    private const int HeaderRows = 3;

    /// <summary>Writes it; the same rows give the same bytes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rows">Indicators with what is known of them.</param>
    /// <param name="years">Years that have a column.</param>
    /// <param name="cancellation">Stops.</param>
    public static Task WriteAsync(Stream output, IReadOnlyList<SeriesSheetRow> rows, IReadOnlyList<int> years, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, sheet => WriteAsync(sheet, rows, years), cancellation);

    private static async Task WriteAsync(SheetWriter sheet, IReadOnlyList<SeriesSheetRow> rows, IReadOnlyList<int> years)
    {
        await sheet.StartAsync(SeriesSheetTexts.Sheet, [10, 70, 18, .. years.Select(_ => 12)], frozen: (HeaderRows, 2));
        await sheet.AddTitleAsync(SeriesSheetTexts.Title, SeriesSheetTexts.Note);
        string[] headers = [SeriesSheetTexts.Code, SeriesSheetTexts.Name, SeriesSheetTexts.Unit, .. years.Select(year => year.ToString(CultureInfo.InvariantCulture))];
        await sheet.AddAsync([.. headers.Select(sheet.Header)]);
        foreach (var row in rows)
        {
            await sheet.AddAsync([sheet.Text(row.Code), sheet.Text(row.Name), sheet.Text(row.Unit), .. years.Select(year => sheet.Text(row.Values.GetValueOrDefault(year)))]);
        }
    }
}

/// <summary>An indicator of the workbook.</summary>
/// <param name="Code">Key of its row.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Values">Figures by year, as people write them.</param>
public sealed record SeriesSheetRow(string Code, string Name, string Unit, IReadOnlyDictionary<int, string> Values);
