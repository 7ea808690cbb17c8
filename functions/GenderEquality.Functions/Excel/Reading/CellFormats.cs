using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>The number formats of a workbook's cells.</summary>
internal sealed class CellFormats
{
    private const string General = "General";

    /// <summary>Formats that files name by number only. Those of money and dates depend on the computer; of dates only the day counts.</summary>
    private static readonly Dictionary<int, string> Known = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [11] = "0.00E+00", [12] = "# ?/?", [13] = "# ??/??",
        [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [37] = "#,##0;(#,##0)", [38] = "#,##0;(#,##0)", [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)", [41] = "#,##0;(#,##0);\"-\";@", [43] = "#,##0.00;(#,##0.00);\"-\";@", [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0",
        [48] = "##0.0E+0", [49] = "@",
    };

    private readonly Dictionary<int, string> codes = [];
    private readonly List<int> ofStyles = [];
    private readonly Dictionary<int, NumberFormatCode> read = [];

    /// <summary>Reads them; all are general where the workbook has no styles.</summary>
    public static CellFormats Load(ReportPackage package, string workbook)
    {
        var formats = new CellFormats();
        if (package.Related(workbook, "styles") is { } part)
        {
            using var reader = package.OpenXml(part);
            var inCells = false;
            while (reader.Read())
            {
                if (reader.IsAt("numFmt") && reader.Whole("numFmtId") is { } id && reader.GetAttribute("formatCode") is { } code)
                {
                    formats.codes[id] = code;
                }
                else if (reader.LocalName is "cellXfs")
                {
                    inCells = reader.IsAt("cellXfs") && !reader.IsEmptyElement;
                }
                else if (inCells && reader.IsAt("xf"))
                {
                    formats.ofStyles.Add(reader.Whole("numFmtId") ?? 0);
                }
            }
        }

        return formats;
    }

    /// <summary>The format of a cell with that style.</summary>
    public NumberFormatCode Of(int style)
    {
        var id = style >= 0 && style < ofStyles.Count ? ofStyles[style] : 0;
        if (!read.TryGetValue(id, out var format))
        {
            format = CodeOf(id) is { } code ? NumberFormatCode.Read(code) : NumberFormatCode.OfComputer;
            read[id] = format;
        }

        return format;
    }

    /// <summary>The code of a format; null for one that the computer decides.</summary>
    private string? CodeOf(int id) => codes.GetValueOrDefault(id) ?? Known.GetValueOrDefault(id) ?? id switch
    {
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => "dd/mm/yyyy",
        >= 5 and <= 8 or 42 or 44 => null,
        _ => General,
    };
}
