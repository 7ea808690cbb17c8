using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Indicators and tables that a level asks its agencies for, because the level above asks it for them. All agencies fill them in, and their figures are added up:
/// how the upper level combines those of its own agencies says nothing about others.</summary>
internal sealed class HandedTables
{
    private static readonly JsonArray Everybody = ["*"];

    private readonly JsonObject file;
    private readonly Campaign above;
    private readonly Agency agency;
    private readonly List<DraftFault> open;
    private readonly List<Indicator> indicators;
    private readonly Dictionary<TableKey, HashSet<string>> rows;

    public HandedTables(JsonObject file, Campaign above, Agency agency, List<DraftFault> open)
    {
        (this.file, this.above, this.agency, this.open) = (file, above, agency, open);
        indicators = [.. above.Indicators.Where(indicator => indicator.Leads.Includes(agency))];
        rows = above.Tables.Where(IsAsked).ToDictionary(table => table.Key, RowsOf);
    }

    /// <summary>Writes them into a draft's document, with what compares their figures.</summary>
    public void WriteTo(JsonObject document)
    {
        document["indicators"] = new JsonArray([.. Copies("indicators", index => indicators.Contains(above.Indicators[index])).Select(Opened)]);
        document["tables"] = new JsonArray([.. Copies("tables", index => rows.ContainsKey(above.Tables[index].Key)).Select(Narrowed)]);
        if (Copies("agree", index => above.Agree[index].A.All.Concat(above.Agree[index].B.All).All(IsThere)).ToArray() is { Length: > 0 } agree)
        {
            document["agree"] = new JsonArray([.. agree]);
        }

        var known = above.PreviousFigures.Where(figure => figure.Agency == agency.Code && IsThere(figure.Table, figure.Row)).Select(figure => figure with { Agency = null }).ToList();
        if (known.Count > 0)
        {
            document["previousFigures"] = JsonSerializer.SerializeToNode(known, CampaignFile.Options);
        }

        Note(document);
    }

    private bool IsAsked(AppendixTable table) => table.FilledBy.Includes(agency) && (table.RowSource != TableRowSource.Indicators || indicators.Count > 0);

    // Rows that are asked for, and those without which these could not be added up or checked.
    private HashSet<string> RowsOf(AppendixTable table)
    {
        if (table.RowSource == TableRowSource.Indicators)
        {
            return [.. indicators.SelectMany(indicator => indicator.Parts.Count == 0 ? [indicator.Key] : indicator.Parts.Select(part => $"{indicator.Key}.{part.Key}"))];
        }

        var kept = table.Rows.Where(row => row.FilledBy is not { } asked || asked.Includes(agency)).Select(row => row.Key)
            .Concat(table.Checks.Where(check => check.AcrossRows).SelectMany(check => check.Against.Append(check.Subject))).ToHashSet(StringComparer.Ordinal);
        for (var count = 0; count < kept.Count;)
        {
            count = kept.Count;
            kept.UnionWith(table.Rows.Where(row => kept.Contains(row.Key)).SelectMany(row => row.SumOf).ToList());
        }

        return kept;
    }

    private IEnumerable<JsonObject> Copies(string list, Func<int, bool> isTaken) =>
        (file[list] as JsonArray ?? []).Select((item, index) => (item, index)).Where(pair => isTaken(pair.index)).Select(pair => pair.item!.DeepClone().AsObject());

    private static JsonObject Opened(JsonObject indicator)
    {
        indicator["leads"] = Everybody.DeepClone();
        return indicator;
    }

    private JsonObject Narrowed(JsonObject table)
    {
        var asked = rows[TableKey.Parse(table["key"]!.GetValue<string>())];
        table["filledBy"] = Everybody.DeepClone();
        AddUp(table);
        if (table["rows"] is JsonArray all)
        {
            all.RemoveAll(row => !asked.Contains(row!["key"]!.GetValue<string>()));
            foreach (var row in all.OfType<JsonObject>())
            {
                row.Remove("filledBy");
                AddUp(row);
            }
        }

        return table;
    }

    private static void AddUp(JsonObject combined)
    {
        if (combined["combine"] is JsonObject rule && rule["from"] is not null)
        {
            rule.Remove("from");
            rule.Remove("others");
            if (rule.Count == 0 || rule["how"]?.GetValue<string>() is "first")
            {
                combined.Remove("combine");
            }
        }
    }

    private bool IsThere(FigurePlace place) => rows.ContainsKey(place.Table) && (place.Row is null || IsThere(place.Table, place.Row));

    private bool IsThere(TableKey table, string row) => rows.TryGetValue(table, out var known) && known.Contains(row);

    private void Note(JsonObject document)
    {
        foreach (var (index, indicator) in indicators.Index().Where(pair => pair.Item.Kind == IndicatorKind.Number))
        {
            open.Add(new DraftFault(JsonPlace.Root.At("indicators").At(index).At("leads"), HandDownTexts.NoSum(indicator)));
        }

        foreach (var (index, table) in document["tables"]!.AsArray().Index())
        {
            var before = above.Tables.First(other => string.Equals(other.Key.ToString(), table!["key"]!.GetValue<string>(), StringComparison.Ordinal));
            if (before.Rows.Select(row => row.Combine).Append(before.Combine).Any(rule => rule?.From is not null))
            {
                open.Add(new DraftFault(JsonPlace.Root.At("tables").At(index), HandDownTexts.AddedUp));
            }
        }
    }
}
