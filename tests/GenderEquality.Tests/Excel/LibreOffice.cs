using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Excel;

/// <summary>LibreOffice Calc, where it is installed, as a second opinion on formulas.</summary>
internal static partial class LibreOffice
{
    public static bool IsInstalled => File.Exists("/usr/lib/libreoffice/program/libsclo.so") && File.Exists("/usr/bin/soffice");

    /// <summary>Opens the workbook without the values that were written for its formulas, so that each has to be calculated, and saves it.</summary>
    public static async Task<byte[]> CalculateAsync(byte[] workbook) => await Word.LibreOffice.ToXlsx(await WithoutValuesAsync(workbook));

    private static async Task<byte[]> WithoutValuesAsync(byte[] workbook)
    {
        using var stream = new MemoryStream();
        await stream.WriteAsync(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
            {
                await using var content = await entry.OpenAsync();
                var xml = await new StreamReader(content).ReadToEndAsync();
                content.SetLength(0);
                await using var writer = new StreamWriter(content);
                await writer.WriteAsync(FormulaValue().Replace(xml, "${formula}"));
            }
        }

        return stream.ToArray();
    }

    /// <summary>With a prefix where the sheet was saved anew in between.</summary>
    [GeneratedRegex(@"(?<formula><(\w+:)?f>[^<]*</(\w+:)?f>)<(\w+:)?v>[^<]*</(\w+:)?v>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex FormulaValue();
}
