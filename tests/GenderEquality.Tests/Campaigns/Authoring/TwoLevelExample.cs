using System.Text;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>Makes the shipped example of a city of two levels from the campaign of 2024: two years on by the product's own function, then what an officer would change on
/// the pages. Where no source has a name or a number, it says that it is an example.</summary>
internal static class TwoLevelExample
{
    public const string Id = "binh-dang-gioi-2026-mau";

    private const int Wards = 6;
    private const int Communes = 6;
    private const string FormerCoordinator = "so-lao-dong-thuong-binh-xa-hoi";
    private const string NewCoordinator = "so-noi-vu";

    private static readonly (string Old, string New)[] Words =
    [
        ("Vụ Bình đẳng giới - Bộ LĐTBXH", "[Tên vụ phụ trách bình đẳng giới] - Bộ Nội vụ"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"), ("Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"), ("Bộ LĐTBXH", "Bộ Nội vụ"), ("VT, LĐTBXH", "VT"),
        ("Công văn số 1303 ngày 29/3/2024", "Công văn số [số, ký hiệu] ngày [ngày, tháng, năm]"),
        ("[[cấp quận, huyện {women-district}/{leaders-district} người ({women-district-share}%); ]]", string.Empty),
        ("xã, phường, thị trấn", "xã, phường"), ("quận, huyện", "xã, phường"), ("Quận, huyện", "Xã, phường"), ("quận/huyện", "xã/phường"), ("quan-huyen", "xa-phuong"),
    ];

    /// <summary>The file.</summary>
    public static byte[] Make()
    {
        var document = NextOf(NextOf(Drafts.ShippedFile()));
        document["id"] = Id;
        document["title"] = document["title"]!.GetValue<string>() + " (tệp ví dụ)";
        Bases(document);
        Agencies(document);
        Tables(document);
        Replace(document);
        var coordinator = document["coordinator"]!;
        var itself = Agency(document, NewCoordinator);
        (coordinator["agency"], coordinator["name"], coordinator["shortName"], coordinator["email"]) = (NewCoordinator, itself["name"]!.GetValue<string>(), itself["shortName"]!.GetValue<string>(), "noi-vu-vi-du@example.vn");
        return [.. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(DraftFile.Write(document)) + "\n")];
    }

    private static JsonObject NextOf(JsonObject file) => NextYear.Of(file, DraftCheck.Of(file).Campaign!, []).Document;

    // Plans that ended with 2025 and the ministry's letter of 2024 are no bases any more; their successors are for the officer to name
    private static void Bases(JsonObject document) =>
        document["legalBases"]!.AsArray().RemoveAll(basis => basis!["number"]!.GetValue<string>() is "117/KH-UBND" or "131/KH-UBND" || basis["number"]!.GetValue<string>().StartsWith("1303", StringComparison.Ordinal));

    private static void Agencies(JsonObject document)
    {
        var agencies = document["agencies"]!.AsArray();
        var former = Agency(document, FormerCoordinator);
        var tasks = Agency(document, NewCoordinator)["tasks"]!.AsArray();
        foreach (var task in former["tasks"]!.AsArray())
        {
            tasks.Add(task!.DeepClone());
        }

        var district = agencies.First(agency => agency!["group"]!.GetValue<string>() is "quan-huyen")!.AsObject();
        agencies.RemoveAll(agency => agency == former || agency!["group"]!.GetValue<string>() is "quan-huyen");
        foreach (var (kind, code, number) in Enumerable.Range(1, Wards).Select(number => ("phường", "phuong", number)).Concat(Enumerable.Range(1, Communes).Select(number => ("xã", "xa", number))))
        {
            var one = district.DeepClone().AsObject();
            one["code"] = $"{code}-vi-du-{number}";
            one["name"] = $"Ủy ban nhân dân {kind} Ví dụ {number}";
            one["sentenceName"] = $"{kind} Ví dụ {number}";
            one["shortName"] = $"UBND {kind} Ví dụ {number}";
            one["placeName"] = $"Ví dụ {number}";
            one["emails"] = new JsonArray($"ubnd-{code}-vi-du-{number}@example.vn");
            agencies.Add((JsonNode)one);
        }
    }

    private static void Tables(JsonObject document)
    {
        var leaders = document["tables"]!.AsArray().Single(table => table!["key"]!.GetValue<string>() is "PL4")!;
        leaders["rows"]!.AsArray().RemoveAll(row => row!["key"]!.GetValue<string>().StartsWith("district", StringComparison.Ordinal));
        leaders["checks"]!.AsArray().RemoveAll(check => check!["subject"]!.GetValue<string>() is "district");
        foreach (var list in leaders["rows"]!.AsArray().Select(row => row!["sumOf"]).Concat(leaders["checks"]!.AsArray().Select(check => check!["against"])).OfType<JsonArray>())
        {
            list.RemoveAll(part => part!.GetValue<string>() is "district");
        }

        document["statements"]!["measures"]!.AsArray().RemoveAll(measure => measure!["key"]!.GetValue<string>() is "leaders-district" or "women-district" or "women-district-share");
    }

    private static JsonObject Agency(JsonObject document, string code) => document["agencies"]!.AsArray().Single(agency => string.Equals(agency!["code"]!.GetValue<string>(), code, StringComparison.Ordinal))!.AsObject();

    private static void Replace(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                if (members["alsoCalled"] is JsonArray names)
                {
                    names.RemoveAll(name => IsOfDistricts(name!.GetValue<string>()));
                    if (names.Count == 0)
                    {
                        members.Remove("alsoCalled");
                    }
                }

                members.Remove("earlierHints");
                foreach (var (_, value) in members.ToList())
                {
                    Replace(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items.ToList())
                {
                    Replace(item);
                }

                // Two of its codes are one now
                var seen = new HashSet<string>(StringComparer.Ordinal);
                items.RemoveAll(item => item is JsonValue value && value.TryGetValue<string>(out var text) && text is NewCoordinator && !seen.Add(text));
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                var replaced = Words.Aggregate(text is FormerCoordinator ? NewCoordinator : text, (before, word) => before.Replace(word.Old, word.New, StringComparison.Ordinal));
                if (!string.Equals(replaced, text, StringComparison.Ordinal))
                {
                    value.ReplaceWith(replaced);
                }

                break;
        }
    }

    private static bool IsOfDistricts(string text) => text.Contains("quận", StringComparison.OrdinalIgnoreCase) || text.Contains("huyện", StringComparison.OrdinalIgnoreCase);
}
