using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Excel.Agencies;

namespace GenderEquality.Benchmarks;

/// <summary>So many agencies by Excel: the workbook is written, read, compared with a draft that has them under other names, taken, and the draft checked.</summary>
internal static class AgencyLoad
{
    /// <summary>Does it, and says what each step took.</summary>
    public static async Task RunAsync(int count)
    {
        var id = ShippedCampaigns.Ids[0];
        using var file = ShippedCampaigns.Open(id)!;
        var draft = new CampaignDraft(id, JsonNode.Parse(file)!.AsObject(), "a", DateTimeOffset.UnixEpoch);
        var listed = draft.With(document => Add(document, count), "a", DateTimeOffset.UnixEpoch);
        using var workbook = new MemoryStream();
        await AgencySheet.WriteAsync(workbook, listed.Document);
        workbook.Position = 0;

        var watch = Stopwatch.StartNew();
        var list = AgencySheetReader.Read(workbook, "a.xlsx");
        Say(watch, $"read {list.Agencies.Count} agencies of {workbook.Length / 1000} kB");
        var changes = AgencyChanges.Of(draft.Document, list, new Dictionary<int, string>());
        Say(watch, $"compared: {changes.Differences.Count(difference => difference.Kind == AgencyDifferenceKind.New)} new");
        var taken = draft.With(document => AgencyChanges.Of(document, list, new Dictionary<int, string>()).Apply(document, new HashSet<string>(StringComparer.Ordinal)), "a", DateTimeOffset.UnixEpoch);
        Say(watch, "taken");
        var check = DraftCheck.Of(taken);
        Say(watch, $"checked: {check.Faults.Count} faults");
        var again = DraftFile.Write(taken.Document);
        Say(watch, $"written as {again.Length / 1000} kB; peak {ProcessCost.PeakMegabytes()} MB");
    }

    private static void Add(JsonObject document, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            document["agencies"]!.AsArray().Add((JsonNode)new JsonObject
            {
                ["code"] = $"xa-{number}",
                ["name"] = $"Ủy ban nhân dân xã số {number}",
                ["shortName"] = $"UBND{number}",
                ["group"] = "quan-huyen",
                ["planHeading"] = 17,
                ["emails"] = new JsonArray($"xa-{number}@example.vn"),
                ["contacts"] = new JsonArray(new JsonObject { ["email"] = $"xa-{number}@example.vn", ["name"] = "Nguyễn Thị Thu Hà", ["phone"] = "0225 3 123 456", ["role"] = "Công chức văn hóa - xã hội" }),
                ["tasks"] = new JsonArray("Tuyên truyền, phổ biến chính sách, pháp luật về bình đẳng giới trên địa bàn.", "Bố trí kinh phí thực hiện công tác bình đẳng giới."),
            });
        }
    }

    private static void Say(Stopwatch watch, string what)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.0} s: {what}"));
        watch.Restart();
    }
}
