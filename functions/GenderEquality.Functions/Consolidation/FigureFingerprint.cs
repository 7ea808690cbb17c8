using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What of a campaign's indicators and tables decides what a consolidated report says; see <see cref="CampaignFingerprint"/>.</summary>
internal static class FigureFingerprint
{
    /// <summary>Adds objectives and indicators.</summary>
    public static void AddIndicators(this Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var objective in campaign.Objectives)
        {
            fingerprint.Add("objective", objective.Key);
            fingerprint.Add("objective.name", objective.Name);
        }

        foreach (var indicator in campaign.Indicators)
        {
            fingerprint.Add("indicator", indicator.Key);
            fingerprint.Add("indicator.objective", indicator.Objective);
            fingerprint.Add("indicator.name", indicator.Name);
            fingerprint.Add("indicator.unit", indicator.Unit);
            fingerprint.Add("indicator.kind", indicator.Kind.ToString());
            fingerprint.Add<decimal>("indicator.scale", indicator.Scale);
            fingerprint.Add("indicator.better", indicator.Better.ToString());
            fingerprint.Add("indicator.unverified", indicator.Unverified);
            fingerprint.Add("indicator.lead", indicator.Leads.Terms);
            foreach (var target in indicator.Targets)
            {
                fingerprint.Add<int>("target", target.Year);
                fingerprint.Add<decimal>("target.value", target.Value);
                fingerprint.Add("target.strict", target.Strict);
            }

            foreach (var part in indicator.Parts)
            {
                fingerprint.Add("part", part.Key);
                fingerprint.Add("part.name", part.Name);
            }
        }
    }

    /// <summary>Adds facts in two places that decide what can be signed.</summary>
    public static void AddAgreements(this Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var agreement in campaign.Agree.Where(agreement => agreement.OfAll))
        {
            fingerprint.Add("agree", agreement.A.All.Select(Name));
            fingerprint.Add("agree.with", agreement.B.All.Select(Name));
            fingerprint.Add<decimal>("agree.tolerance", agreement.Tolerance);
        }

        static string Name(FigurePlace place) => $"{place.Table} {place.Row} {place.Column}";
    }

    /// <summary>Adds the appendix tables.</summary>
    public static void AddTables(this Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var table in campaign.Tables)
        {
            fingerprint.Add("table", table.Key.ToString());
            fingerprint.Add("table.title", table.Title);
            fingerprint.Add("table.source", table.RowSource.ToString());
            fingerprint.Add("table.header", table.RowHeader);
            fingerprint.Add("table.filled", table.FilledBy.Terms);
            fingerprint.Add("table.landscape", table.Landscape);
            fingerprint.Add("table.note", table.Note);
            AddCombination(fingerprint, "table", table.Combine);
            foreach (var column in table.Columns)
            {
                AddColumn(fingerprint, column);
            }

            foreach (var row in table.Rows)
            {
                AddRow(fingerprint, row);
            }
        }
    }

    private static void AddColumn(Fingerprint fingerprint, TableColumn column)
    {
        fingerprint.Add("column", column.Key);
        fingerprint.Add("column.header", column.Header);
        fingerprint.Add("column.kind", column.Kind.ToString());
        fingerprint.Add("column.group", column.Group);
        fingerprint.Add("column.unit", column.Unit);
        fingerprint.Add("column.aggregate", column.Aggregate.Name);
        fingerprint.Add("column.of", column.Of);
        fingerprint.Add<int>("column.weight", column.Weight);
        fingerprint.Add("column.role", column.Role.ToString());
    }

    private static void AddRow(Fingerprint fingerprint, TableRow row)
    {
        fingerprint.Add("row", row.Key);
        fingerprint.Add("row.label", row.Label);
        fingerprint.Add("row.unit", row.Unit);
        fingerprint.Add<int>("row.indent", row.Indent);
        fingerprint.Add("row.part", row.SumOf);
        AddCombination(fingerprint, "row", row.Combine);
    }

    private static void AddCombination(Fingerprint fingerprint, string of, RowCombination? rule)
    {
        if (rule is not null)
        {
            fingerprint.Add($"{of}.how", rule.How.ToString());
            fingerprint.Add($"{of}.from", rule.From?.Terms ?? []);
            fingerprint.Add($"{of}.others", rule.Others.ToString());
        }
    }
}
