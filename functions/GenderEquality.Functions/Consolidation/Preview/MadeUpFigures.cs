using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Made-up figures that keep to the campaign's own rules: sums add up, parts do not exceed wholes, shares are what they are computed from, one fact is told
/// the same way wherever it stands, and whoever answers for the whole says what the others come to.</summary>
internal sealed class MadeUpFigures
{
    // What one table changes, another may have to follow
    private const int Turns = 3;

    private readonly Campaign campaign;
    private readonly Dictionary<AgencyCode, MadeUpNumbers> numbers;

    public MadeUpFigures(Campaign campaign)
    {
        this.campaign = campaign;
        numbers = campaign.Agencies.Index().ToDictionary(pair => pair.Item.Code, pair => Fill(pair.Item, pair.Index));
        List<MadeUpNumbers> reports = [.. campaign.Agencies.Select(agency => numbers[agency.Code])];
        var wholes = new MadeUpWholes(campaign, reports);
        var agreements = new MadeUpAgreements(campaign);
        for (var turn = 0; turn < Turns; turn++)
        {
            reports.ForEach(agreements.Bring);
            wholes.Bring();
        }

        reports.ForEach(Follow);
    }

    /// <summary>The tables of one agency.</summary>
    public IReadOnlyList<TableFigures> Of(Agency agency, int place)
    {
        var random = RandomOf(place);
        return [.. ReportRows.TablesOf(campaign, agency).Select(table => Table(agency, table, random))];
    }

    // A place, not the code's hash code, which is another in every process
    private static Random RandomOf(int place) => new(place);

    private MadeUpNumbers Fill(Agency agency, int place)
    {
        var (made, random) = (new MadeUpNumbers(agency), RandomOf(place));
        foreach (var table in ReportRows.TablesOf(campaign, agency))
        {
            new MadeUpTable(campaign, table, random).Fill(made);
        }

        return made;
    }

    private void Follow(MadeUpNumbers made)
    {
        foreach (var table in ReportRows.TablesOf(campaign, made.Agency).Where(table => table.RowSource == TableRowSource.Indicators))
        {
            var indicators = new MadeUpIndicator(campaign, table, RandomOf(0));
            foreach (var row in ReportRows.Of(campaign, table, made.Agency))
            {
                indicators.Follow(made, row);
            }
        }
    }

    private TableFigures Table(Agency agency, AppendixTable table, Random random)
    {
        var rows = table.RowSource == TableRowSource.Free
            ? MadeUpTable.FreeKeys.Select((key, index) => new ReportRow(key, PreviewTexts.FreeRow(index + 1), null, 0, null, []))
            : ReportRows.Of(campaign, table, agency);
        return new TableFigures(table.Key, [.. rows.Select(row => new FigureRow(row.Key, row.Label, Cells(table, row, numbers[agency.Code].Row(table.Key, row.Key), random)))]);
    }

    private Dictionary<string, Figure> Cells(AppendixTable table, ReportRow row, Dictionary<string, decimal> known, Random random)
    {
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            var figure = column.Kind switch
            {
                ColumnKind.Text => new Figure(column.Choices.Count > 0 ? column.Choices[random.Next(column.Choices.Count)] : PreviewTexts.MadeUp),
                ColumnKind.Date => Day(random),
                _ => known.TryGetValue(column.Key, out var number) ? Number(row, column, number) : null,
            };
            if (figure is not null)
            {
                cells[column.Key] = figure;
            }
        }

        return cells;
    }

    /// <summary>A day on which what is reported had happened.</summary>
    private Figure Day(Random random)
    {
        var (first, last) = (new DateOnly(campaign.Year, 1, 1), new DateOnly(campaign.Year, 12, 31));
        var sent = MadeUpReports.SentOn(campaign);
        var days = Math.Max(0, (sent < last ? sent : last).DayNumber - first.DayNumber);
        var day = first.AddDays(random.Next(0, days + 1));
        return new Figure(VietnameseFormat.Date(day)) { Date = day };
    }

    private static Figure Number(ReportRow row, TableColumn column, decimal value) => row.Indicator is { Kind: IndicatorKind.YesNo } && column.Role is ColumnRole.Value or ColumnRole.Previous
        ? new Figure(PreviewTexts.Yes) { Number = value }
        : new Figure(VietnameseFormat.Number(value)) { Number = value };
}
