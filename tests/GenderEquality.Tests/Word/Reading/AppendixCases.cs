using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Appendix tables of a district, from files that were once read wrong or built for a test.</summary>
internal static class AppendixCases
{
    private const string Centred = """<w:jc w:val="center"/>""";
    private const string Bold = "<w:b/>";

    public static readonly Agency District = Readings.Campaign.Agencies.First(agency => agency.Name.Contains("Hồng Bàng", StringComparison.Ordinal));

    /// <summary>Reads a file of Samples/Cases/reading.</summary>
    public static ReadReport Case(string name)
    {
        using var file = File.OpenRead(Path.Combine(Folder(), name + ".docx"));
        return Readings.Read(file, District);
    }

    /// <summary>Reads a report with a table under the title of an appendix.</summary>
    public static ReadReport Appendix(string title, params string[][] rows) => Document(title, Table(rows));

    /// <summary>Reads a report with anything under the title of an appendix.</summary>
    public static ReadReport Document(string title, string xml)
    {
        using var file = new DocxBuilder().Body(
            P("ỦY BAN NHÂN DÂN QUẬN HỒNG BÀNG"), P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", Bold), P("Đã ban hành kế hoạch."), P(title, Centred, Bold), xml).Build();
        return Readings.Read(file, District);
    }

    /// <summary>A row of cells, each plain or with a mark: "&gt;2 " spans two columns, "v " begins a merge downwards, "^" continues it.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Marked))}</w:tr>";

    /// <summary>A table of such rows.</summary>
    public static string Grid(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    /// <summary>The number of a cell; null where none was taken.</summary>
    public static decimal? Number(ReadReport report, string table, string row, string column) => Readings.Cell(report.Content!, table, row, column)?.Number;

    /// <summary>Numbers of two columns of a row, such as "22/8"; "-" for a cell that was not taken.</summary>
    public static string Pair(ReadReport report, string table, string row, string first, string second) =>
        $"{Shown(Number(report, table, row, first))}/{Shown(Number(report, table, row, second))}";

    /// <summary>Sum of a column of free rows.</summary>
    public static decimal? Sum(ReadReport report, string table, string column) => TableOf(report, table)?.Rows.Sum(row => row.Addable(column) ?? 0);

    public static TableFigures? TableOf(ReadReport report, string table) => report.Content!.Tables.FirstOrDefault(figures => figures.Key == TableKey.Parse(table));

    public static IReadOnlyList<string> Codes(ReadReport report) => [.. report.Findings.Select(finding => finding.Code)];

    private static string Shown(decimal? number) => number is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-";

    private static string Marked(string cell) => cell switch
    {
        ['>', var span, ' ', .. var text] => Cell(text, $"<w:gridSpan w:val=\"{span}\"/>"),
        ['v', ' ', .. var text] => Cell(text, """<w:vMerge w:val="restart"/>"""),
        "^" => Cell("", "<w:vMerge/>"),
        _ => Cell(cell),
    };

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "Samples", "Cases", "reading");
}
