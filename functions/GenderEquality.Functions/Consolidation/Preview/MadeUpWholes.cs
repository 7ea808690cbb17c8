using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Makes agencies that answer for the whole say what the shares of the others come to, and agencies that answer for the same thing say the same.</summary>
internal sealed class MadeUpWholes(Campaign campaign, IReadOnlyList<MadeUpNumbers> reports)
{
    /// <summary>Changes the rows whose figures the reports of others give.</summary>
    public void Bring()
    {
        foreach (var table in campaign.Tables.Where(table => table.RowSource != TableRowSource.Free))
        {
            foreach (var row in ReportRows.Of(campaign, table, null))
            {
                var having = reports.Where(report => report.Has(table.Key, row.Key)).ToList();
                if (row.Indicator is { } indicator)
                {
                    OfLeads(table, row, indicator, having);
                }
                else
                {
                    OfSources(table, row, having);
                }
            }
        }

        foreach (var table in campaign.Tables.Where(table => table.RowSource == TableRowSource.Fixed))
        {
            foreach (var report in reports.Where(report => report.RowsOf(table.Key).Any(row => report.IsOfAll(table.Key, row))))
            {
                new MadeUpSums(campaign, table).Complete(report);
            }
        }
    }

    private static void OfLeads(AppendixTable table, ReportRow row, Indicator indicator, List<MadeUpNumbers> having)
    {
        var columns = IndicatorColumns.Of(table);
        var members = having.Where(report => indicator.Leads.IncludesAsMember(report.Agency)).ToList();
        var leads = having.Where(report => indicator.Leads.Names(report.Agency)).OrderBy(report => indicator.Leads.NamedAt(report.Agency)).ToList();
        var source = members.Count == 1 || indicator.Kind == IndicatorKind.YesNo ? members.FirstOrDefault() ?? leads.FirstOrDefault() : members.Count == 0 ? leads.FirstOrDefault() : null;
        foreach (var lead in leads.Where(lead => lead != source))
        {
            var cells = lead.Row(table.Key, row.Key);
            if (source is not null)
            {
                Copy(source.Row(table.Key, row.Key), cells, [columns.Numerator, columns.Denominator, columns.Value, columns.Previous]);
            }
            else if (indicator.Kind == IndicatorKind.Ratio && columns is { Numerator: { } numerator, Denominator: { } denominator })
            {
                MadeUpIndicator.SetRatio(columns, cells, indicator, Sum(table, row, members, numerator), Sum(table, row, members, denominator));
            }
            else
            {
                Copy(leads[0].Row(table.Key, row.Key), cells, [columns.Value, columns.Previous]);
            }

            lead.SetOfAll(table.Key, row.Key);
        }
    }

    private static decimal Sum(AppendixTable table, ReportRow row, List<MadeUpNumbers> members, string column) => members.Sum(member => member.Row(table.Key, row.Key).GetValueOrDefault(column));

    private static void Copy(Dictionary<string, decimal> from, Dictionary<string, decimal> to, IEnumerable<string?> columns)
    {
        foreach (var column in columns.OfType<string>().Where(from.ContainsKey))
        {
            to[column] = from[column];
        }
    }

    private static void OfSources(AppendixTable table, ReportRow row, List<MadeUpNumbers> having)
    {
        var rule = table.CombinationOf(row.Key);
        if (rule.How is CombinationKind.Parts or CombinationKind.None || (rule.How == CombinationKind.Sum && rule.From is null))
        {
            return;
        }

        var whole = new CombinedRow(table, row);
        foreach (var (place, report) in having.Index().Where(pair => rule.Counts(pair.Item.Agency)))
        {
            whole.Add(new FigureSource(report.Agency, place, default), report.Row(table.Key, row.Key));
        }

        var cells = whole.Cells().Where(cell => cell.Value.Number is not null).ToDictionary(cell => cell.Key, cell => cell.Value.Number!.Value, StringComparer.Ordinal);
        foreach (var report in having.Where(report => cells.Count > 0 && report.Agency.Code != whole.SourceAgency && (!rule.Counts(report.Agency) || rule.How == CombinationKind.First)))
        {
            Copy(cells, report.Row(table.Key, row.Key), cells.Keys);
            report.SetOfAll(table.Key, row.Key);
        }
    }
}
