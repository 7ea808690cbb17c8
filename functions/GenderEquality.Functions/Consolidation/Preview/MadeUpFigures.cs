using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Made-up figures of one appendix table that keep to the campaign's own rules as far as they can: sums add up, parts do not exceed wholes, shares are what they are computed from.</summary>
internal sealed class MadeUpFigures(Campaign campaign, AppendixTable table, Agency agency, Random random)
{
    private const int FreeRows = 3;
    private const int Most = 200;

    /// <summary>The figures.</summary>
    public TableFigures Make()
    {
        if (table.RowSource == TableRowSource.Free)
        {
            return new TableFigures(table.Key, [.. Enumerable.Range(1, FreeRows).Select(number => Row(number.ToString(CultureInfo.InvariantCulture), PreviewTexts.FreeRow(number)))]);
        }

        var rows = ReportRows.Of(campaign, table, agency).Select(row => row.Indicator is { } indicator ? Row(row, indicator) : Row(row.Key, row.Label)).ToList();
        var byKey = rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
        return new TableFigures(table.Key, [.. rows.Select(row => Summed(row, byKey))]);
    }

    private FigureRow Row(string key, string label)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            var figure = column.Kind switch
            {
                ColumnKind.Text => new Figure(column.Choices.Count > 0 ? column.Choices[random.Next(column.Choices.Count)] : PreviewTexts.MadeUp),
                ColumnKind.Date => Day(),
                _ => Number(numbers[column.Key] = NumberOf(column, numbers)),
            };
            cells[column.Key] = figure;
        }

        return new FigureRow(key, label, cells);
    }

    private FigureRow Row(ReportRow row, Indicator indicator)
    {
        var denominator = random.Next(Most / 2, Most);
        var numerator = random.Next(1, denominator);
        var value = indicator.Kind switch
        {
            IndicatorKind.YesNo => 1,
            IndicatorKind.Ratio => Math.Round(indicator.Scale * numerator / denominator, indicator.Decimals),
            _ => random.Next(1, Most),
        };
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            var figure = column.Role switch
            {
                ColumnRole.Numerator => indicator.Kind == IndicatorKind.Ratio ? Number(numerator) : null,
                ColumnRole.Denominator => indicator.Kind == IndicatorKind.Ratio ? Number(denominator) : null,
                ColumnRole.Value or ColumnRole.Previous => indicator.Kind == IndicatorKind.YesNo ? new Figure(PreviewTexts.Yes) { Number = 1 } : Number(value),
                _ => column.Kind == ColumnKind.Text ? new Figure(PreviewTexts.MadeUp) : Number(random.Next(1, Most)),
            };
            if (figure is not null)
            {
                cells[column.Key] = figure;
            }
        }

        return new FigureRow(row.Key, row.Label, cells);
    }

    private FigureRow Summed(FigureRow row, Dictionary<string, FigureRow> rows)
    {
        var parts = table.Rows.FirstOrDefault(other => string.Equals(other.Key, row.Key, StringComparison.Ordinal))?.SumOf ?? [];
        if (parts.Count == 0 || !parts.All(rows.ContainsKey))
        {
            return row;
        }

        var below = parts.Select(part => Summed(rows[part], rows)).ToList();
        var cells = new Dictionary<string, Figure>(row.Cells, StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(column => column.AddsRows))
        {
            cells[column.Key] = Number(below.Sum(part => part.Addable(column.Key) ?? 0));
        }

        return row with { Cells = cells };
    }

    /// <summary>A part of what the rules compare it with; otherwise any number.</summary>
    private decimal NumberOf(TableColumn column, Dictionary<string, decimal> before)
    {
        var whole = table.Checks.Where(check => check.Kind == FigureCheckKind.PartOfWhole && !check.AcrossRows && string.Equals(check.Subject, column.Key, StringComparison.Ordinal))
            .SelectMany(check => check.Against).Where(before.ContainsKey).Select(key => before[key]).DefaultIfEmpty(column.IsPercentage ? 100 : Most).Min();
        return random.Next(1, (int)Math.Max(2, whole));
    }

    private Figure Day()
    {
        var day = new DateOnly(campaign.Year, 1, 1).AddDays(random.Next(0, 330));
        return new Figure(VietnameseFormat.Date(day)) { Date = day };
    }

    private static Figure Number(decimal value) => new(VietnameseFormat.Number(value)) { Number = value };
}
