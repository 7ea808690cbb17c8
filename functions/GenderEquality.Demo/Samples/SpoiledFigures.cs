using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Samples;

/// <summary>Mistakes that officers make with figures: a part greater than its whole, and words where a number is asked for.</summary>
internal static class SpoiledFigures
{
    private const string NoNumber = "khoảng vài chục";

    public static SampleReport In(Campaign campaign, Agency agency, SampleReport report)
    {
        var tables = ReportRows.TablesOf(campaign, agency).ToList();
        return report with { FreeRows = SwapPartAndWhole(tables, report.FreeRows), Cells = Unreadable(report.Cells) };
    }

    private static Dictionary<string, string> Unreadable(IReadOnlyDictionary<string, string> cells)
    {
        var spoiled = cells.ToDictionary(StringComparer.Ordinal);
        if ((spoiled.Keys.FirstOrDefault(key => key.EndsWith("/planned", StringComparison.Ordinal)) ?? spoiled.Keys.FirstOrDefault()) is { } tag)
        {
            spoiled[tag] = NoNumber;
        }

        return spoiled;
    }

    private static Dictionary<TableKey, IReadOnlyList<IReadOnlyList<string>>> SwapPartAndWhole(
        List<AppendixTable> tables, IReadOnlyDictionary<TableKey, IReadOnlyList<IReadOnlyList<string>>> rows)
    {
        var spoiled = rows.ToDictionary();
        foreach (var table in tables.Where(table => spoiled.ContainsKey(table.Key)))
        {
            if (table.Checks.FirstOrDefault(check => check is { Kind: FigureCheckKind.PartOfWhole, AcrossRows: false }) is { } check)
            {
                var first = spoiled[table.Key][0].ToList();
                var (part, whole) = (Index(table, check.Subject), Index(table, check.Against[0]));
                (first[part], first[whole]) = ("125", "90");
                spoiled[table.Key] = [first, .. spoiled[table.Key].Skip(1)];
            }
        }

        return spoiled;
    }

    // The row's name stands before the columns.
    private static int Index(AppendixTable table, string column) =>
        1 + table.Columns.TakeWhile(c => !string.Equals(c.Key, column, StringComparison.Ordinal)).Count();
}
