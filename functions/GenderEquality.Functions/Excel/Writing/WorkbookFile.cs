using GenderEquality.Functions.Word.Packaging;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace GenderEquality.Functions.Excel;

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
    public static async Task WriteAsync(Stream output, Func<Spreadsheet, WorkbookStyles, Task> write, CancellationToken cancellation)
    {
        await using var file = TemporaryFile.Create();
        await using (var spreadsheet = await Spreadsheet.CreateNewAsync(file, Options, cancellation))
        {
            await write(spreadsheet, new WorkbookStyles(spreadsheet));
            await spreadsheet.FinishAsync(cancellation);
        }

        file.Position = 0;
        PrintableWorkbook.Copy(file, output);
    }
}
