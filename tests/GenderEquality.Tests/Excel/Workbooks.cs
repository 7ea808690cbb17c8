using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace GenderEquality.Tests.Excel;

/// <summary>Workbooks as officers fill them in.</summary>
internal static class Workbooks
{
    /// <summary>Types texts and numbers into cells of a sheet.</summary>
    public static byte[] Fill(byte[] workbook, string sheet, params (string Cell, object Value)[] values)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var main = document.WorkbookPart!;
            var id = main.Workbook!.Descendants<Sheet>().Single(one => string.Equals(one.Name, sheet, StringComparison.Ordinal)).Id!.Value!;
            var cells = ((WorksheetPart)main.GetPartById(id)).Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(cell => cell.CellReference!.Value!, StringComparer.Ordinal);
            foreach (var (reference, value) in values)
            {
                var cell = cells[reference];
                cell.RemoveAllChildren();
                cell.DataType = value is string ? CellValues.InlineString : CellValues.Number;
                cell.Append(value is string text
                    ? (OpenXmlElement)new InlineString(new Text(text))
                    : new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A workbook of one sheet with these cells; numbers between -1 and 1 are shown as percentages.</summary>
    public static async Task<byte[]> OfAsync(string sheet, params object?[][] rows)
    {
        using var stream = new MemoryStream();
        await using (var spreadsheet = await Spreadsheet.CreateNewAsync(stream))
        {
            var percent = spreadsheet.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.PercentTwoDecimalPlaces) });
            await spreadsheet.StartWorksheetAsync(sheet);
            foreach (var row in rows)
            {
                await spreadsheet.AddRowAsync([.. row.Select(value => value switch
                {
                    double share and > -1 and < 1 => new SpreadCheetah.Cell(share, percent),
                    double number => new SpreadCheetah.Cell(number),
                    int whole => new SpreadCheetah.Cell(whole),
                    DateTime day => new SpreadCheetah.Cell(day),
                    _ => new SpreadCheetah.Cell((string?)value),
                })]);
            }

            await spreadsheet.FinishAsync();
        }

        return stream.ToArray();
    }
}
