using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Outlines;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Checks that the words of an appendix form ask for: columns and rows that count women are at most as large as those that count all.</summary>
internal static class CheckImport
{
    private const string Kind = "partOfWhole";

    /// <summary>The proposals, columns first.</summary>
    public static IEnumerable<ImportItem> Of(ProposedTable table, JsonObject draft)
    {
        var columns = WomenParts.OfColumns([.. table.Columns.Select(column => new FigureLabel(column.Header, column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Unit is not "%") { Group = column.Group, Unit = column.Unit })]);
        var rows = WomenParts.OfRows([.. table.Rows.Select(row => new FigureLabel(row.Label, row.Unit is not "%") { Unit = row.Unit, Level = row.Level })]);
        return
        [
            .. columns.Select(part => Item(table, draft, part.IsCertain, ColumnOf(table.Columns[part.Part]), ColumnOf(table.Columns[part.Whole]))),
            .. rows.Select(part => Item(table, draft, part.IsCertain, RowOf(table.Rows[part.Part]), RowOf(table.Rows[part.Whole]))),
        ];
    }

    private static ImportItem Item(ProposedTable table, JsonObject draft, bool isCertain, Line part, Line whole) => new(
        $"kiem-{table.Key}-{part.List}-{part.Key}", ImportPart.Tables, ImportTexts.WomenCheck(table.Key, part.Name, whole.Name), ImportTexts.WomenSource(part.Source, whole.Source))
    {
        Fields = [],
        IsSame = Find(draft, table.Key, part, whole) is var (known, subject, against) && Checks(known, part.List, subject, against),
        IsProposed = isCertain,
        Note = isCertain ? ImportTexts.WomenCertain : ImportTexts.WomenUncertain,
        Take = (document, _) => Take(document, table.Key, part, whole),
    };

    /// <summary>Nothing is added where the table was not taken, or its columns were renamed on the page: there is nothing to compare then.</summary>
    private static void Take(JsonObject document, TableKey key, Line part, Line whole)
    {
        if (Find(document, key, part, whole) is not var (table, subject, against) || Checks(table, part.List, subject, against))
        {
            return;
        }

        var check = new JsonObject { ["kind"] = Kind, ["severity"] = "error", ["subject"] = subject, ["against"] = new JsonArray(against) };
        if (part.List is "rows")
        {
            check["acrossRows"] = true;
        }

        DraftJson.List(table, "checks").Add((JsonNode)check);
    }

    private static (JsonObject Table, string Subject, string Against)? Find(JsonObject document, TableKey key, Line part, Line whole)
    {
        var table = DraftJson.Items(document, "tables").FirstOrDefault(table => string.Equals(DraftJson.Text(table, "key"), key.ToString(), StringComparison.Ordinal));
        return table is not null && KeyOf(table, part) is { } subject && KeyOf(table, whole) is { } against ? (table, subject, against) : null;
    }

    private static string? KeyOf(JsonObject table, Line line) => DraftJson.Text(
        DraftJson.Items(table, line.List).FirstOrDefault(item => DraftJson.Text(item, "kind") is null or "integer" or "number"
            && TextKey.Same(DraftJson.Text(item, line.List is "rows" ? "label" : "header"), line.Name) && (line.List is "rows" || TextKey.Same(DraftJson.Text(item, "group"), line.Group))),
        "key");

    private static bool Checks(JsonObject table, string list, string subject, string against) => DraftJson.Items(table, "checks").Any(check =>
        DraftJson.Text(check, "kind") is Kind && string.Equals(DraftJson.Text(check, "subject"), subject, StringComparison.Ordinal) && DraftJson.Texts(check, "against").Contains(against, StringComparer.Ordinal)
        && (check["acrossRows"] is JsonValue across && across.TryGetValue<bool>(out var rows) && rows) == (list is "rows"));

    private static Line ColumnOf(ProposedColumn column) => new("columns", column.Key, column.Header, column.Group, column.Source);

    private static Line RowOf(ProposedRow row) => new("rows", row.Key, row.Label, null, row.Source);

    private sealed record Line(string List, string Key, string Name, string? Group, string Source);
}
