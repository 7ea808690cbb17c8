using System.Text.Json.Nodes;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Outlines;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>An appendix table of a form. Columns and rows are typed a line each; see <see cref="TableLine"/>.</summary>
internal static class TableImport
{
    private const int MostPortraitColumns = 5;

    /// <summary>The proposal.</summary>
    public static ImportItem Of(ProposedTable table, JsonObject draft)
    {
        var known = Find(draft, table.Key.ToString());
        var rows = IsOfIndicators(known) ? [] : table.Rows;
        return new ImportItem($"bieu-{table.Key}", ImportPart.Tables, ImportTexts.Table(table.Key), table.Source)
        {
            Fields =
            [
                new ImportField("ten", ImportTexts.TableTitleField, table.Title),
                new ImportField("ten-dong", ImportTexts.RowHeaderField, table.RowHeader),
                new ImportField("cot", ImportTexts.ColumnsField, string.Join('\n', table.Columns.Select(column => TableLine.Of(column, table.Unit)))) { Kind = ImportFieldKind.Lines, Hint = ImportTexts.ColumnsHint },
                .. IsOfIndicators(known) ? Array.Empty<ImportField>() : [new ImportField("dong", ImportTexts.RowsField, string.Join('\n', rows.Select(TableLine.Of))) { Kind = ImportFieldKind.Lines, IsOptional = true, Hint = ImportTexts.RowsHint }],
                new ImportField("ghi-chu", ImportTexts.NoteField, table.Note ?? DraftJson.Text(known, "note") ?? string.Empty) { Kind = ImportFieldKind.Lines, IsOptional = true },
            ],
            Current = known is null ? null : Shown(known),
            IsSame = known is not null && IsSame(known, table, rows),
            Note = NoteOf(table, known),
            Take = (document, answers) => Take(document, table, answers),
        };
    }

    private static string? NoteOf(ProposedTable table, JsonObject? known)
    {
        var assumed = table.Columns.Where(column => column.KindIsAssumed).Select(column => column.Header).ToList();
        var notes = new[] { IsOfIndicators(known) ? ImportTexts.RowsAreIndicators : null, assumed.Count > 0 ? ImportTexts.KindsAssumed(assumed) : null, table.Rows.Any(row => row.SumOf.Count > 0) ? ImportTexts.SumsAssumed : null }.OfType<string>().ToList();
        return notes.Count > 0 ? string.Join(' ', notes) : null;
    }

    private static void Take(JsonObject document, ProposedTable table, ImportAnswers answers)
    {
        var columns = TableLine.Columns(answers, "cot");
        var to = Find(document, table.Key.ToString());
        var isOfIndicators = IsOfIndicators(to);
        var rows = isOfIndicators ? [] : TableLine.Rows(answers, "dong");
        if (columns.Count == 0 || (table.BlankRows == 0 && rows.Count == 0 && !isOfIndicators))
        {
            answers.Wrong(columns.Count == 0 ? "cot" : "dong", ImportTexts.NoLines);
            return;
        }

        if (answers.Problems.Count > 0)
        {
            return;
        }

        // Shares in rows cannot be added up
        foreach (var column in rows.Any(row => DraftJson.Text(row, "unit")?.Contains('%', StringComparison.Ordinal) ?? false) ? columns : [])
        {
            column.Remove("aggregate");
        }

        if (to is null)
        {
            to = new JsonObject { ["key"] = table.Key.ToString(), ["filledBy"] = new JsonArray("*") };
            DraftJson.List(document, "tables").Add((JsonNode)to);
        }

        to["title"] = answers.Text("ten");
        to["rowHeader"] = answers.Text("ten-dong");
        to["columns"] = Merged(DraftJson.Items(to, "columns"), columns, column => $"{DraftJson.Text(column, "group")} / {DraftJson.Text(column, "header")}");
        to["landscape"] = columns.Count > MostPortraitColumns;
        DraftJson.SetOrRemove(to, "note", string.Join(' ', answers.Lines("ghi-chu")));
        if (isOfIndicators)
        {
            return;
        }

        to["rowSource"] = rows.Count > 0 ? "fixed" : "free";
        to["rows"] = Merged(DraftJson.Items(to, "rows"), rows, row => DraftJson.Text(row, "label") ?? string.Empty);
        if (rows.Count == 0)
        {
            to["blankRows"] = Math.Clamp(table.BlankRows, 1, 200);
        }
        else
        {
            to.Remove("blankRows");
        }
    }

    /// <summary>What the draft says more of a column or row of the same name stays: other names, who is asked, how figures combine.</summary>
    private static JsonArray Merged(IEnumerable<JsonObject> before, IReadOnlyList<JsonObject> after, Func<JsonObject, string> nameOf)
    {
        var known = before.GroupBy(item => TextKey.Of(nameOf(item)), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var kept = after.ToDictionary(item => DraftJson.Text(item, "key")!, item => DraftJson.Text(known.GetValueOrDefault(TextKey.Of(nameOf(item))), "key"), StringComparer.Ordinal);
        var merged = new JsonArray();
        foreach (var item in after)
        {
            var one = known.TryGetValue(TextKey.Of(nameOf(item)), out var old) ? old.DeepClone().AsObject() : item.DeepClone().AsObject();
            foreach (var (name, value) in item.Where(member => member.Key is not "key" && !one.ContainsKey(member.Key)).ToList())
            {
                one[name] = value?.DeepClone();
            }

            if (old is null && one["sumOf"] is JsonArray sum)
            {
                one["sumOf"] = DraftJson.Of(sum.Select(part => part!.GetValue<string>()).Select(part => kept.GetValueOrDefault(part) ?? part));
            }

            merged.Add((JsonNode)one);
        }

        return merged;
    }

    private static string Shown(JsonObject table) => string.Join('\n', DraftJson.Items(table, "columns").Select(column => DraftJson.Text(column, "header")).Prepend(DraftJson.Text(table, "title")).OfType<string>());

    private static bool IsSame(JsonObject known, ProposedTable table, IReadOnlyList<ProposedRow> rows) =>
        TextKey.Same(DraftJson.Text(known, "title"), table.Title)
        && DraftJson.Items(known, "columns").Select(column => TextKey.Of(DraftJson.Text(column, "header"))).SequenceEqual(table.Columns.Select(column => TextKey.Of(column.Header)), StringComparer.Ordinal)
        && (IsOfIndicators(known) || DraftJson.Items(known, "rows").Select(row => TextKey.Of(DraftJson.Text(row, "label"))).SequenceEqual(rows.Select(row => TextKey.Of(row.Label)), StringComparer.Ordinal));

    private static bool IsOfIndicators(JsonObject? table) => DraftJson.Text(table, "rowSource") is "indicators";

    private static JsonObject? Find(JsonObject draft, string key) => DraftJson.Items(draft, "tables").FirstOrDefault(table => string.Equals(DraftJson.Text(table, "key"), key, StringComparison.Ordinal));
}
