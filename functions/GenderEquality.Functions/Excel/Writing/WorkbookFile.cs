using GenderEquality.Functions.Word.Packaging;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>Writes a workbook: the same content gives the same bytes.</summary>
internal static class WorkbookFile
{
    private static readonly SpreadCheetahOptions Options = new()
    {
        // Properties would carry the moment of writing.
        DocumentProperties = null,
        DefaultFont = new DefaultFont { Name = "Times New Roman", Size = 11 },
        WriteCellReferenceAttributes = true,
    };

    /// <summary>Writes sheets through <paramref name="write"/>; the finished file goes to <paramref name="output"/>, which need not be seekable.</summary>
    public static async Task WriteAsync(Stream output, Func<SheetWriter, Task> write, CancellationToken cancellation)
    {
        await using var file = TemporaryFile.Create();
        IReadOnlyList<SheetLayout> sheets;
        await using (var spreadsheet = await Spreadsheet.CreateNewAsync(file, Options, cancellation))
        {
            var writer = new SheetWriter(spreadsheet, new WorkbookStyles(spreadsheet), cancellation);
            await write(writer);
            await spreadsheet.FinishAsync(cancellation);
            sheets = writer.Sheets;
        }

        file.Position = 0;
        PrintableWorkbook.Copy(file, output, sheets);
    }
}
