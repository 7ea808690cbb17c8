using System.Xml;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Reads the cells of one sheet, one after the other; only texts are kept.</summary>
internal sealed class SheetReader(Workbook workbook, WorkBudget work)
{
    /// <summary>Figures in hidden rows and columns that are told one by one.</summary>
    private const int MostHidden = 50;

    private readonly CellReader cells = new(workbook);
    private readonly List<SheetRow> rows = [];
    private readonly List<MergedRange> merged = [];
    private readonly List<(CellReference Cell, string Taken, ShownDoubt Doubt)> doubts = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private CellReference at;
    private bool isHiddenRow;

    /// <summary>Reads a sheet.</summary>
    public static SheetContent Read(Workbook workbook, SheetPart sheet, WorkBudget work)
    {
        var reader = new SheetReader(workbook, work);
        using var xml = workbook.Package.OpenXml(sheet.Part);
        while (xml.Read())
        {
            reader.ReadElement(xml);
        }

        return reader.Content();
    }

    private void ReadElement(XmlReader xml)
    {
        if (xml.IsAt("row"))
        {
            at = new CellReference(xml.Whole("r") ?? at.Row + 1, 0);
            isHiddenRow = IsHidden(xml);
        }
        else if (xml.IsAt("col") && IsHidden(xml) && hiddenColumns.Count < MostHidden)
        {
            hiddenColumns.Add((xml.Whole("min") ?? 0, xml.Whole("max") ?? 0));
        }
        else if (xml.IsAt("c"))
        {
            at = CellReference.Read(xml.GetAttribute("r")) ?? new CellReference(Math.Max(at.Row, 1), at.Column + 1);
            Keep(cells.Read(xml));
        }
        else if (xml.IsAt("mergeCell") && MergedRange.Read(xml.GetAttribute("ref")) is { } range)
        {
            merged.Add(range);
        }
    }

    private static bool IsHidden(XmlReader xml) => xml.GetAttribute("hidden") is "1" or "true";

    /// <summary>What the officer does not see may be left over from another year: it is taken, and told.</summary>
    private ShownDoubt? Unseen(string text) =>
        text.Any(char.IsAsciiDigit) && doubts.Count < MostHidden && (isHiddenRow || hiddenColumns.Exists(columns => columns.First <= at.Column && at.Column <= columns.Last))
            ? new ShownDoubt(text, string.Empty)
            : null;

    private void Keep(ShownText shown)
    {
        var text = shown.Text.Trim();
        if ((shown.Doubt ?? Unseen(text)) is { } doubt)
        {
            doubts.Add((at, shown.Text, doubt));
        }

        if (text.Length == 0)
        {
            return;
        }

        work.Spend(WorkCosts.SheetCell + (text.Length * WorkCosts.SheetCharacter));
        if (rows.Count == 0 || rows[^1].Number != at.Row)
        {
            rows.Add(new SheetRow(at.Row, []));
        }

        rows[^1].Texts[at.Column] = text;
    }

    /// <summary>All of it; programs that write rows in another order are rare, and their files are opened all the same.</summary>
    private SheetContent Content() => new([.. rows.OrderBy(row => row.Number)], merged, doubts);
}
