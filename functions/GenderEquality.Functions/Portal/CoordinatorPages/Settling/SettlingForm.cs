using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>What an officer has typed about a row whose sources differ.</summary>
/// <param name="Choice">The decision; null where it cannot be taken.</param>
/// <param name="Problem">Why it cannot; null where it can.</param>
public sealed record SettlingForm(SettlementChoice? Choice, string? Problem)
{
    private const int LongestReason = 500;

    /// <summary>Reads the form.</summary>
    public static SettlingForm Of(CoordinatorForm form, AppendixTable table, string row)
    {
        var reason = Reason(form);
        if (reason.Length == 0)
        {
            return new SettlingForm(null, SettlingTexts.ReasonMissing);
        }

        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var column in ColumnsOf(table))
        {
            var typed = form.Text($"gia-tri-{column.Key}", 40);
            if (typed.Length > 0 && Number(typed) is not { } number)
            {
                return new SettlingForm(null, SettlingTexts.Unreadable(PlaceNames.Column(column)));
            }
            else if (typed.Length > 0)
            {
                values[column.Key] = Number(typed)!.Value;
            }
        }

        var source = form.Text("nguon", 400);
        return new SettlingForm(
            new SettlementChoice(table.Key, row, reason) { Source = source.Length == 0 ? null : source, Values = values, Claims = form.Text("so-lieu", 100), Seen = Seen(form) },
            null);
    }

    /// <summary>The columns in which an officer may write.</summary>
    public static List<TableColumn> ColumnsOf(AppendixTable table) =>
        [.. table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Aggregate.Parts == 0)];

    /// <summary>The reason.</summary>
    public static string Reason(CoordinatorForm form) => form.Text("ly-do", LongestReason);

    /// <summary>How often the row had been decided when the officer looked; -1 where the form does not say.</summary>
    public static int Seen(CoordinatorForm form) => int.TryParse(form.Text("lan", 10), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    private static decimal? Number(string typed) => VietnameseNumber.Parse(typed, new NumberContext { Convention = NumberConvention.Vietnamese, Change = true }) switch
    {
        NumberReading.Number number => number.Value,
        _ => VietnameseNumber.Parse(typed, new NumberContext { YesNo = true }) is NumberReading.Number answer ? answer.Value : null,
    };
}
