using System.Globalization;
using System.Xml;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Reads single cells as texts that a person sees.</summary>
internal sealed class CellReader(Workbook workbook)
{
    /// <summary>Reads the cell at which the reader stands.</summary>
    public ShownText Read(XmlReader xml)
    {
        var cell = new RawCell(xml.GetAttribute("t"), xml.Whole("s") ?? 0);
        if (!xml.IsEmptyElement)
        {
            cell = ReadContent(xml, cell);
        }

        // Excel writes an empty text where the formula's result is one; without a result, or with an empty number, nothing was calculated
        var isCalculated = cell.Value is { Length: > 0 } value ? !(workbook.IsUncalculated && value is "0") : cell is { Type: "str", Value: not null };
        return cell.Formula is { } formula && !isCalculated ? new ShownText("=" + (formula.Length > 0 ? formula : "(…)")) : Shown(cell);
    }

    private static RawCell ReadContent(XmlReader xml, RawCell cell)
    {
        var depth = xml.Depth;
        while (xml.ReadIn(depth))
        {
            if (xml.IsAt("v"))
            {
                cell = cell with { Value = SharedStrings.ReadText(xml) };
            }
            else if (xml.IsAt("f"))
            {
                cell = cell with { Formula = SharedStrings.ReadText(xml) };
            }
            else if (xml.IsAt("is"))
            {
                cell = cell with { Value = SharedStrings.ReadText(xml) };
            }
        }

        return cell;
    }

    private ShownText Shown(RawCell cell)
    {
        var format = workbook.Formats.Of(cell.Style);
        return (cell.Type, cell.Value) switch
        {
            (_, null or "") => new ShownText(string.Empty),
            ("s", { } index) => new ShownText(format.Text(workbook.Strings[Whole(index)])),
            ("str" or "inlineStr", { } text) => new ShownText(format.Text(text)),
            ("b", { } answer) => new ShownText(answer is "1" or "true" ? ExcelTexts.Yes : ExcelTexts.No),
            ("e", { } error) => new ShownText(error),
            ("d", { } day) => new ShownText(Day(day)),
            (_, { } number) => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? ShownNumber.Of(value, format, workbook.CountsFrom1904)
                : new ShownText(number),
        };
    }

    private static int Whole(string index) =>
        int.TryParse(index, NumberStyles.Integer | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value) ? value : throw new UnsafeFileException(RefusalReason.Damaged);

    private static string Day(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) ? day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : text;

    /// <summary>A cell as the file has it.</summary>
    private sealed record RawCell(string? Type, int Style)
    {
        public string? Value { get; init; }

        public string? Formula { get; init; }
    }
}
