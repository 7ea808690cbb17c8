using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports;

/// <summary>Figures as they were understood, for the officer to confirm.</summary>
public static class FiguresRead
{
    /// <summary>One cell: the number or day as Vietnamese documents write it, with the cell's own words behind it where they say it otherwise
    /// ("1.500 (ghi: 1,5 tỷ đồng)"); the words alone where no number was made of them; empty for a blank cell.</summary>
    public static string Of(Campaign campaign, AppendixTable table, FigureRow row, TableColumn column)
    {
        if (row.Cells.GetValueOrDefault(column.Key) is not { } figure)
        {
            return string.Empty;
        }

        var understood = Understood(figure, IsYesNo(campaign, table, row, column));
        return understood is null || SaysTheSame(figure.Text, understood) ? figure.Text : $"{understood} (ghi: {figure.Text})";
    }

    private static string? Understood(Figure figure, bool isYesNo) => figure switch
    {
        { Number: { } number } when isYesNo => number == 0 ? "không" : "có",
        { Number: { } number } => VietnameseFormat.Number(number, 4),
        { Date: { } date } => VietnameseFormat.Date(date),
        _ => null,
    };

    private static bool IsYesNo(Campaign campaign, AppendixTable table, FigureRow row, TableColumn column) =>
        column.Role is ColumnRole.Value or ColumnRole.Previous
        && ReportRows.Of(campaign, table, null).FirstOrDefault(known => string.Equals(known.Key, row.Key, StringComparison.Ordinal))?.Indicator is { Kind: IndicatorKind.YesNo };

    /// <summary>A percent sign and case make no difference worth showing.</summary>
    private static bool SaysTheSame(string written, string understood) =>
        string.Equals(written.Trim().TrimEnd('%').TrimEnd(), understood, StringComparison.OrdinalIgnoreCase);
}
