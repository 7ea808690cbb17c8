using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
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
    public static SettlingForm Of(PostedForm form, Campaign campaign, AppendixTable table, string row)
    {
        var reason = Reason(form);
        if (reason.Length == 0)
        {
            return new SettlingForm(null, SettlingTexts.ReasonMissing);
        }

        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var known = ReportRows.Of(campaign, table, agency: null).FirstOrDefault(other => string.Equals(other.Key, row, StringComparison.Ordinal));
        foreach (var (column, text) in ColumnsOf(table).Select(column => (Column: column, Text: Typed(form, column))).Where(typed => typed.Text.Length > 0))
        {
            if (Number(text, FigureContext.Of(column, known, NumberConvention.Vietnamese)) is not { } number)
            {
                return new SettlingForm(null, SettlingTexts.Unreadable(PlaceNames.Column(column)));
            }

            values[column.Key] = number;
        }

        var source = form.Text("nguon", 400);
        if (known?.Indicator is { Kind: IndicatorKind.Ratio } indicator && ShareProblem(indicator, table, values, source.Length == 0) is { } problem)
        {
            return new SettlingForm(null, problem);
        }

        return new SettlingForm(
            new SettlementChoice(table.Key, row, reason) { Source = source.Length == 0 ? null : source, Values = values, Claims = form.Text("so-lieu", 100), Seen = Seen(form) },
            null);
    }

    /// <summary>The columns in which an officer may write.</summary>
    public static List<TableColumn> ColumnsOf(AppendixTable table) =>
        [.. table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Aggregate.Parts == 0)];

    /// <summary>The reason.</summary>
    public static string Reason(PostedForm form) => form.Text("ly-do", LongestReason);

    /// <summary>How often the row had been decided when the officer looked; -1 where the form does not say.</summary>
    public static int Seen(PostedForm form) => int.TryParse(form.Text("lan", 10), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    /// <summary>What was typed about a column; empty without.</summary>
    public static string Typed(PostedForm form, TableColumn column) => form.Text(FieldOf(column), 40);

    /// <summary>Name of the field of a column.</summary>
    public static string FieldOf(TableColumn column) => $"gia-tri-{column.Key}";

    /// <summary>Why numerator and denominator as typed make no share; null where they do, or none is typed.</summary>
    private static string? ShareProblem(Indicator indicator, AppendixTable table, Dictionary<string, decimal> values, bool alone)
    {
        var (part, whole) = (Of(ColumnRole.Numerator), Of(ColumnRole.Denominator));
        return alone && part.HasValue != whole.HasValue ? SettlingTexts.HalfShare
            : whole == 0 || (indicator.PartOfWhole && part > whole) ? SettlingTexts.PartAboveWhole : null;

        decimal? Of(ColumnRole role) => table.Columns.FirstOrDefault(column => column.Role == role) is { } column && values.TryGetValue(column.Key, out var value) ? value : null;
    }

    /// <summary>A number that is verified is written as one: "khoảng 50", "12 tình nguyện" and a share above the whole are none.</summary>
    private static decimal? Number(string typed, NumberContext context) =>
        VietnameseNumber.Parse(typed, context) is NumberReading.Number { Remark: NumberRemark.None } number && !(number.Value > context.Max) ? number.Value : null;
}
