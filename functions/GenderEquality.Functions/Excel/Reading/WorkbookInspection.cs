using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Looks at a workbook before any of it is read. Refused is what runs programs or is no workbook; connections to data outside, links to
/// other workbooks, drawings and objects are parts that are never opened.</summary>
internal static class WorkbookInspection
{
    private const string MainType = "spreadsheetml.sheet.main+xml";

    /// <summary>Throws <see cref="UnsafeFileException"/> for the first reason to refuse the file. Nothing that is left out needs to be told: no figure is
    /// in it.</summary>
    public static IReadOnlyList<LeftOutPart> Check(ReportPackage package)
    {
        var main = package.Related(string.Empty, "officeDocument");
        var type = main is null ? string.Empty : package.Types.Of(main);
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.MacroFile);
        }

        if (!type.EndsWith(MainType, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnsafeFileException(RefusalReason.UnknownFormat);
        }

        if (package.Parts.FirstOrDefault(part => IsMacro(package, part)) is { } macro)
        {
            throw new UnsafeFileException(RefusalReason.Macros, PackageNames.Shown(macro));
        }

        return [];
    }

    private static bool IsMacro(ReportPackage package, string part) =>
        package.Types.Of(part).Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || package.Types.Of(part).Contains("macrosheet", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);
}
