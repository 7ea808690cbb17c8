using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The workbook behind a chart: one sheet, categories down, series across.</summary>
internal static class ChartWorkbook
{
    private const string SheetId = "rId1";

    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, ReportChart chart)
    {
        var package = new WordPackage();
        var workbook = package.AddRoot("rId1", RelationshipTypes.Document, new PackagePart(
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            output => FormXml.Write(output, new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = SheetId })))));
        package.Add(workbook, SheetId, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet", new PackagePart(
            "xl/worksheets/sheet1.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
            output => FormXml.Write(output, new Worksheet(new SheetData(Rows(chart))))));
        package.WriteTo(stream);
    }

    private static IEnumerable<Row> Rows(ReportChart chart)
    {
        yield return new Row([Text(0, 0, string.Empty), .. chart.Series.Select((series, index) => Text(index + 1, 0, series.Name))]) { RowIndex = 1 };
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = i;
            yield return new Row([Text(0, i + 1, chart.Categories[i]), .. chart.Series.Select((series, index) => Number(index + 1, row + 1, series.Values[row]))])
            { RowIndex = (uint)(i + 2) };
        }
    }

    private static Cell Text(int column, int row, string text) =>
        new(new InlineString(new Text(XmlText.Allowed(text)))) { CellReference = ChartXml.Cell(column, row), DataType = CellValues.InlineString };

    private static Cell Number(int column, int row, decimal value) =>
        new(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { CellReference = ChartXml.Cell(column, row) };
}
