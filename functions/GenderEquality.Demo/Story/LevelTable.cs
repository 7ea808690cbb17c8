using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using Spectre.Console;

namespace GenderEquality.Demo.Story;

/// <summary>Prints the same figures at both levels.</summary>
internal static class LevelTable
{
    public static void Print(IAnsiConsole console, Campaign upper, IReadOnlyList<LevelResult> results)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("Figure");
        foreach (var result in results)
        {
            table.AddColumn(new Spectre.Console.TableColumn(Markup.Escape(result.Name)).RightAligned());
        }

        foreach (var appendix in upper.Tables)
        {
            foreach (var (row, indicator) in LevelResult.RowsOf(upper, appendix))
            {
                var cells = results.Select(result => Shown(result, appendix, row, indicator)).ToList();
                if (cells.TrueForAll(cell => cell.Length > 0))
                {
                    table.AddRow([Markup.Escape(Label(upper, appendix, row)), .. cells.Select(Markup.Escape)]);
                }
            }
        }

        console.Write(table);
    }

    private static string Label(Campaign upper, AppendixTable appendix, string row) =>
        ReportRows.Of(upper, appendix, agency: null).FirstOrDefault(known => string.Equals(known.Key, row, StringComparison.Ordinal))?.Label ?? appendix.Title;

    // A share with the parts that it is made of; elsewhere the first sum.
    private static string Shown(LevelResult result, AppendixTable appendix, string row, Indicator? indicator)
    {
        string Of(ColumnRole role) => appendix.Columns.FirstOrDefault(column => column.Role == role) is { } column ? result.Text(appendix.Key, row, column.Key) : string.Empty;
        return indicator switch
        {
            { Kind: IndicatorKind.Ratio } => $"{Of(ColumnRole.Numerator)}/{Of(ColumnRole.Denominator)} = {Of(ColumnRole.Value)}",
            not null => Of(ColumnRole.Value),
            null => result.Text(appendix.Key, row, appendix.Columns.First(column => column.Aggregate.AddsUp).Key),
        };
    }
}
