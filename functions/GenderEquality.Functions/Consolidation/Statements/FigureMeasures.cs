using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Measures of the figures in appendix tables.</summary>
internal sealed class FigureMeasures(StatementFacts facts)
{
    private readonly Dictionary<TableKey, IReadOnlyList<ReportRow>> knownRows = facts.Campaign.Tables.ToDictionary(table => table.Key, table => ReportRows.Of(facts.Campaign, table, null));

    public MeasureValue Compute(Measure measure, MeasureScope scope)
    {
        if (measure.Table is not { } key)
        {
            return LatestReceipt(scope.Agencies(facts, measure.Where));
        }

        var table = facts.Campaign.Tables.First(other => other.Key == key);
        var rows = measure.Rows.Count > 0 ? measure.Rows : scope.Row is { } row ? [row] : [];

        // Of one group's own figures nobody else says anything: what differs is the whole
        var isWhole = measure.Where.Agencies is null && scope.Group is null && scope.Agency is null;
        if (isWhole && measure.Kind == MeasureKind.Sum && table.RowSource == TableRowSource.Fixed)
        {
            return OfAll(measure, table, rows);
        }

        var gathered = new GatheredFigures(measure);
        var expected = 0;
        foreach (var standing in scope.Agencies(facts, measure.Where).Where(standing => table.FilledBy.Includes(standing.Agency)))
        {
            expected += standing.Exempt && standing.Taken is null ? 0 : 1;
            if (facts.Report(standing.Agency) is { } report)
            {
                gathered.Add(report, Cells(measure, scope, table, report, rows));
            }
        }

        return gathered.Value with { Expected = expected, Unsettled = isWhole && rows.Any(other => facts.IsUnsettled(key, other)) };
    }

    /// <summary>What the table of all prints in the rows: combined as the campaign says, decided as the officer did.</summary>
    private MeasureValue OfAll(Measure measure, AppendixTable table, IReadOnlyList<string> rows)
    {
        var cells = rows.Select(row => facts.FixedRow(table.Key, row)?.Cells.GetValueOrDefault(measure.Column!)).Where(cell => cell?.Number is not null).ToList();
        var from = Provenance.Join(cells.Select(cell => cell!.From));
        return new MeasureValue(cells.Count == 0 ? null : FigureMath.Sum(cells.Select(cell => cell!.Number!.Value)))
        {
            From = from,
            Reporting = from.Count,
            Expected = facts.Standings.Count(standing => Counts(table, rows, standing.Agency) && !(standing.Exempt && standing.Taken is null)),
            Unsettled = rows.Any(row => facts.IsUnsettled(table.Key, row)),
        };
    }

    private static bool Counts(AppendixTable table, IReadOnlyList<string> rows, Agency agency) =>
        table.FilledBy.Includes(agency) && rows.Any(row => table.CombinationOf(row).Counts(agency));

    /// <summary>Rows of a table, those named or all, that are not settled.</summary>
    public MeasureValue Unsettled(Measure measure)
    {
        var items = knownRows[measure.Table!.Value]
            .Where(row => (measure.Rows.Count == 0 || measure.Rows.Contains(row.Key, StringComparer.Ordinal)) && facts.IsUnsettled(measure.Table.Value, row.Key))
            .Select(row => new MeasureItem(row.Key, VietnameseFormat.LowerFirst(row.Label), null))
            .ToList();
        return new MeasureValue(items.Count) { Items = items };
    }

    private MeasureValue LatestReceipt(IEnumerable<AgencyStanding> standings)
    {
        var received = standings.Select(standing => standing.Taken?.Received).Max();
        return MeasureValue.None with { Date = received is { } moment ? DateOnly.FromDateTime(facts.Campaign.Local(moment).DateTime) : null };
    }

    private IEnumerable<Figure> Cells(Measure measure, MeasureScope scope, AppendixTable table, ReportFacts report, IReadOnlyList<string> rows)
    {
        if (table.RowSource == TableRowSource.Free)
        {
            return report.Rows(table.Key).Where(row => Counts(row, measure, scope)).Select(row => measure.Column is null ? new Figure(string.Empty) { Number = 1 } : row.Cells.GetValueOrDefault(measure.Column)).OfType<Figure>();
        }

        var reported = new ReportedRows(knownRows[table.Key], report.Rows(table.Key));
        return rows.Select(row => Number(reported, knownRows[table.Key].First(known => string.Equals(known.Key, row, StringComparison.Ordinal)), measure.Column!))
            .OfType<decimal>().Select(number => new Figure(string.Empty) { Number = number });
    }

    private static decimal? Number(ReportedRows reported, ReportRow row, string column) => reported.Own(row.Key, column) ?? reported.Parts(row, column);

    private bool Counts(FigureRow row, Measure measure, MeasureScope scope) =>
        (scope.Text is not var (column, text) || Says(row, column, [text]))
        && (measure.Where.Column is not { } filtered || Says(row, filtered, measure.Where.Texts.Select(MeasureScope.TextKeyOf)))
        && (measure.Where.InActionPeriod is not { } dated || (row.Cells.GetValueOrDefault(dated)?.Date is { } date && facts.Campaign.ActionPeriod is { } period && date >= period.From && date <= period.To));

    private static bool Says(FigureRow row, string column, IEnumerable<string> texts) =>
        row.Cells.GetValueOrDefault(column) is { } cell && texts.Contains(MeasureScope.TextKeyOf(cell.Text), StringComparer.Ordinal);
}

/// <summary>Figures of a measure, gathered report by report.</summary>
internal sealed class GatheredFigures(Measure measure)
{
    private readonly Provenance from = new();
    private decimal? number;
    private DateOnly? latest;
    private int reporting;

    /// <summary>The measure so far.</summary>
    public MeasureValue Value => new(measure.Kind switch { MeasureKind.Reporting => reporting, MeasureKind.Latest => null, _ => number })
    {
        Date = measure.Kind == MeasureKind.Latest ? latest : null,
        Reporting = reporting,
        From = from,
    };

    /// <summary>Adds the cells of a report.</summary>
    public void Add(ReportFacts report, IEnumerable<Figure> cells)
    {
        var any = false;
        foreach (var cell in cells)
        {
            if (measure.Kind == MeasureKind.Latest)
            {
                latest = cell.Date > latest || latest is null ? cell.Date ?? latest : latest;
                any |= cell.Date is not null;
            }
            else if (cell.Number is { } value && !FigureMath.IsAbsurd(value))
            {
                number = measure.Kind == MeasureKind.Maximum ? Math.Max(number ?? value, value) : (number ?? 0) + value;
                any = true;
            }
        }

        if (any)
        {
            reporting++;
            from.Add(report.SourceIndex);
        }
    }
}
