using GenderEquality.Functions.Excel.Reading;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel;

/// <summary>Findings of the workbook's reader, by the sentences of <see cref="FindingTexts"/>.</summary>
internal static class WorkbookFindings
{
    /// <summary>Why the workbook was not read.</summary>
    public static Finding Refusal(RefusalReason reason, string fileName) => reason switch
    {
        RefusalReason.TooMuchWork or RefusalReason.TooComplex or RefusalReason.Bomb or RefusalReason.TooLarge or RefusalReason.TooManyEntries => FindingTexts.WorkbookTooLarge(fileName),
        RefusalReason.MacroFile or RefusalReason.Macros => FindingTexts.WorkbookWithMacros(fileName),
        RefusalReason.Encrypted => FindingTexts.WorkbookEncrypted(fileName),
        _ => FindingTexts.WorkbookUnreadable(fileName),
    };

    /// <summary>What is to be said of cells that may show something else than was read.</summary>
    public static IEnumerable<Finding> OfDoubts(string sheet, SheetContent content) =>
        content.Doubts.Select(one => FindingTexts.ShownOtherwise($"Trang tính “{sheet}”, ô {one.Cell}", one.Doubt.Stored, one.Doubt.Shown, one.Taken));
}
