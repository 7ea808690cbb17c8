using System.Text.Json.Nodes;
using GenderEquality.Functions.Excel.Writing;

namespace GenderEquality.Functions.Excel.Agencies;

/// <summary>A workbook to fill in with agencies, and with those that a draft has.</summary>
public static class AgencySheet
{
    private const int HeaderRows = 3;

    /// <summary>Writes it; the same draft gives the same bytes.</summary>
    public static Task WriteAsync(Stream output, JsonObject document, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, sheet => WriteAsync(sheet, document), cancellation);

    private static async Task WriteAsync(SheetWriter sheet, JsonObject document)
    {
        await sheet.StartAsync(AgencySheetTexts.Sheet, [.. AgencySheetColumns.Template.Select(column => column.Width)], frozen: (HeaderRows, 2));
        await sheet.AddTitleAsync(AgencySheetTexts.Title, AgencySheetTexts.Note);
        await sheet.AddAsync([.. AgencySheetColumns.Template.Select(column => sheet.Header(column.Header))]);
        var header = sheet.NextRow - 1;
        var groups = (document["groups"] as JsonArray ?? []).OfType<JsonObject>().DistinctBy(group => Text(group, "key"), StringComparer.Ordinal)
            .ToDictionary(group => Text(group, "key"), group => Text(group, "name"), StringComparer.Ordinal);
        foreach (var agency in (document["agencies"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var row in RowsOf(agency, groups))
            {
                await sheet.AddAsync([.. row.Select(text => sheet.Text(text.Length > 0 ? text : null))]);
            }
        }

        sheet.FilterFrom(header);
    }

    private static IEnumerable<string[]> RowsOf(JsonObject agency, Dictionary<string, string> groups)
    {
        var contacts = (agency["contacts"] as JsonArray ?? []).OfType<JsonObject>().Where(contact => contact["onlyEscalation"] is null)
            .GroupBy(contact => Text(contact, "email"), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var emails = Texts(agency, "emails");
        var tasks = Texts(agency, "tasks");
        for (var index = 0; index < Math.Max(1, Math.Max(emails.Count, tasks.Count)); index++)
        {
            var email = index < emails.Count ? emails[index] : string.Empty;
            var contact = contacts.GetValueOrDefault(email);
            string[] own = index > 0 ? ["", "", "", ""]
                : [Text(agency, "code"), Text(agency, "name"), Text(agency, "shortName"), groups.GetValueOrDefault(Text(agency, "group"), Text(agency, "group"))];
            yield return [.. own, email, Text(contact, "name"), Text(contact, "phone"), Text(contact, "role"), index < tasks.Count ? tasks[index] : string.Empty];
        }
    }

    private static string Text(JsonObject? from, string member) => from?[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;

    private static List<string> Texts(JsonObject agency, string member) =>
        [.. (agency[member] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : string.Empty)];
}
