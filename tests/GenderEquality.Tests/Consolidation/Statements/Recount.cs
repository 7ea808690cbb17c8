using System.Globalization;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Consolidation.Statements;

/// <summary>Counts measures anew from the rows of the reports as they were read, without cells that an error names: cell by cell, without the product's sums, tables or scopes.
/// Knows measures of figures and of agencies, what is computed from them, and those of indicators that one agency alone reports.</summary>
internal sealed class Recount(SampleYear year)
{
    private readonly Campaign campaign = Readings.Campaign;

    /// <summary>The measure for a member of a repeat, or the whole with an empty one; null where it is of a kind that is not known here.</summary>
    public decimal? Of(string key, string member)
    {
        var measure = Named(key);
        return measure.Kind switch
        {
            MeasureKind.Sum => Cells(measure, member).Sum(cell => cell.Number ?? 0),
            MeasureKind.Maximum => Cells(measure, member).Max(cell => cell.Number),
            MeasureKind.Rows => Rows(measure, member).Count(),
            MeasureKind.Reporting => Agencies(measure.Where, member).Count(agency => measure.Column is null ? Rows(measure, agency.Code.ToString()).Any() : Cells(measure, agency.Code.ToString()).Any(cell => cell.Number is not null)),
            MeasureKind.Share => Ratio(Of(measure.Of[0], member), Of(measure.Of[1], member)),
            MeasureKind.Change => Ratio(Of(measure.Of[0], member) - Of(measure.Of[1], member), Of(measure.Of[1], member)),
            MeasureKind.Difference => Of(measure.Of[0], member) - Of(measure.Of[1], member),
            MeasureKind.Total => measure.Of.Sum(part => Of(part, member) ?? 0),
            MeasureKind.Agencies => Set(measure, member),
            MeasureKind.Indicator => Indicator(measure, measure.Indicator ?? member),
            _ => null,
        };
    }

    private decimal? Indicator(Measure measure, string key)
    {
        var table = campaign.Tables.Single(other => other.RowSource == TableRowSource.Indicators);
        var rows = year.Reports.SelectMany(report => report.Content.Tables.Where(figures => figures.Key == table.Key)).SelectMany(figures => figures.Rows)
            .Where(row => string.Equals(row.Key, key, StringComparison.Ordinal) && row.Cells.Values.Any(cell => cell.Number is not null)).ToList();
        if (rows is not [var only])
        {
            return null;
        }

        decimal? Cell(ColumnRole role) => only.Cells.GetValueOrDefault(table.Columns.Single(column => column.Role == role).Key)?.Number;
        var scale = campaign.Indicators.Single(indicator => key.StartsWith(indicator.Key, StringComparison.Ordinal) && (key.Length == indicator.Key.Length || key[indicator.Key.Length] == '.')).Scale;
        return measure.Member switch
        {
            IndicatorMember.Numerator => Cell(ColumnRole.Numerator),
            IndicatorMember.Denominator => Cell(ColumnRole.Denominator),
            IndicatorMember.Previous => Cell(ColumnRole.Previous),
            IndicatorMember.Value => Cell(ColumnRole.Numerator) is { } part && Cell(ColumnRole.Denominator) is { } whole ? part / whole * scale : Cell(ColumnRole.Value),
            _ => null,
        };
    }

    private decimal? Set(Measure measure, string member)
    {
        var set = Agencies(measure.Where, member).Where(agency =>
            (measure.Test is not { } test || Holds(test, agency.Code.ToString())) && (measure.By is not { } by || Reported(Named(by), agency.Code.ToString()))).ToList();
        if (measure.First is not { } first || set.Count <= first)
        {
            return set.Count;
        }

        var order = set.ConvertAll(agency => Math.Round(Of(measure.By!, agency.Code.ToString()) ?? 0, Named(measure.By!).Decimals, MidpointRounding.AwayFromZero));
        order.Sort();
        var last = measure.Ascending ? order[first - 1] : order[^first];
        return order.Count(value => measure.Ascending ? value <= last : value >= last);
    }

    private Measure Named(string key) => campaign.Statements.Measures.Single(other => string.Equals(other.Key, key, StringComparison.Ordinal));

    private static decimal? Ratio(decimal? part, decimal? whole) => whole is 0 ? null : part / whole * 100;

    private bool Holds(MeasureTest test, string agency)
    {
        if (!Reported(Named(test.Measure), agency))
        {
            return false;
        }

        var left = Of(test.Measure, agency);
        var right = decimal.TryParse(test.Than, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : Of(test.Than, agency);
        return test.Is switch { "=" => left == right, "≠" => left != right, "<" => left < right, "≤" => left <= right, ">" => left > right, "≥" => left >= right, _ => throw new ArgumentException(test.Is, nameof(test)) };
    }

    private bool Reported(Measure measure, string agency) => measure.Of.Count > 0
        ? measure.Of.All(part => Reported(Named(part), agency))
        : Cells(measure, agency).Any(cell => cell.Number is not null);

    private IEnumerable<Figure> Cells(Measure measure, string member) => Rows(measure, member).Select(row => row.Cells.GetValueOrDefault(measure.Column ?? string.Empty)).OfType<Figure>();

    private IEnumerable<FigureRow> Rows(Measure measure, string member)
    {
        var table = campaign.Tables.Single(other => other.Key == measure.Table);
        var codes = Agencies(measure.Where, member).Select(agency => agency.Code).ToHashSet();
        var isRow = table.Rows.Any(row => string.Equals(row.Key, member, StringComparison.Ordinal));
        return year.Reports.Where(report => codes.Contains(report.Agency.Code))
            .SelectMany(report => report.Content.Tables.Where(figures => figures.Key == measure.Table).SelectMany(figures => figures.Rows).Select(row => Sound(report, table.Key, row)))
            .Where(row => table.RowSource == TableRowSource.Free ? Says(row, measure, member) : measure.Rows.Count > 0 ? measure.Rows.Contains(row.Key, StringComparer.Ordinal) : isRow && string.Equals(row.Key, member, StringComparison.Ordinal));
    }

    private static FigureRow Sound(SubmittedReport report, TableKey table, FigureRow row)
    {
        var wrong = report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).SelectMany(finding => finding.Cells)
            .Where(cell => cell.Table == table && string.Equals(cell.Row, row.Key, StringComparison.Ordinal)).Select(cell => cell.Column).ToHashSet(StringComparer.Ordinal);
        return wrong.Count == 0 ? row : row with { Cells = row.Cells.Where(cell => !wrong.Contains(cell.Key)).ToDictionary(StringComparer.Ordinal) };
    }

    private bool Says(FigureRow row, Measure measure, string member)
    {
        var words = row.Cells.Values.Select(cell => Plain(cell.Text)).ToList();
        var ofText = member.Length == 0 || IsGroupOrAgency(member) || words.Contains(member, StringComparer.Ordinal);
        var filtered = measure.Where.Texts.Count == 0 || measure.Where.Texts.Any(text => words.Contains(Plain(text), StringComparer.Ordinal));
        var dated = measure.Where.InActionPeriod is not { } column
            || (row.Cells.TryGetValue(column, out var day) && day.Date is { } date && date >= campaign.ActionPeriod!.From && date <= campaign.ActionPeriod.To);
        return ofText && filtered && dated;
    }

    private IEnumerable<Agency> Agencies(MeasureFilter where, string member) => campaign.Agencies.Where(agency =>
        (!IsGroupOrAgency(member) || string.Equals(agency.Group, member, StringComparison.Ordinal) || string.Equals(agency.Code.ToString(), member, StringComparison.Ordinal))
        && (where.Agencies?.Includes(agency) ?? true)
        && (where.PlanHeadings.Count == 0 || where.PlanHeadings.Contains(agency.PlanHeading))
        && (where.States.Count == 0 || where.States.Any(state => Is(agency, state))));

    private bool IsGroupOrAgency(string member) =>
        campaign.Groups.Any(group => string.Equals(group.Key, member, StringComparison.Ordinal)) || campaign.Agencies.Any(agency => string.Equals(agency.Code.ToString(), member, StringComparison.Ordinal));

    private bool Is(Agency agency, ReportingState state)
    {
        var sent = year.Reports.SingleOrDefault(report => report.Agency.Code == agency.Code);
        return state switch
        {
            ReportingState.Received => sent is not null,
            ReportingState.OnTime => sent is { Submission.Late: false },
            ReportingState.Late => sent is { Submission.Late: true },
            ReportingState.Missing => sent is null,
            ReportingState.NothingToReport => sent is not null && sent.Content.Sections.All(section => section.NothingToReport) && !sent.Content.Tables.Any(figures => figures.Rows.Any(row => row.Cells.Values.Any(cell => cell.Number is not null))),
            _ => false,
        };
    }

    private static string Plain(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        var plain = new string([.. letters]).ToLowerInvariant().Replace('đ', 'd');
        return string.Join(' ', plain.Split([' ', ',', '.', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
    }
}
