using System.Text;
using System.Text.Json.Nodes;
using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>The demo's case of two levels, handed down and filled in as on the pages.</summary>
internal static class HandedCity
{
    public static JsonObject UpperFile() => DraftFile.Read(LevelCase.UpperFile()).Document!;

    public static Campaign Upper() => DraftCheck.Of(UpperFile()).Campaign!;

    /// <summary>The draft that a city gets of the file that is handed down.</summary>
    public static HandDown Draft(LevelCity city) => HandDown.Of(HandDownFile.Of(UpperFile()), Upper(), ReportingAgency.Find(Upper(), city.ReportsAs)!);

    /// <summary>The same, with what the city's officer types and its list of agencies.</summary>
    public static JsonObject Filled(LevelCity city)
    {
        var document = Draft(city).Document;
        foreach (var (name, text) in city.Typed)
        {
            // A form says how many rows its lists have; here one each.
            var place = JsonPlace.OfKey(name);
            DraftFields.Put(document, DraftPages.PageOf(place), new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [name] = [text], [place.Part + DraftFields.Rows] = ["1"] });
        }

        AgencyChanges.Of(document, Listed(city), new Dictionary<int, string>()).Apply(document, new HashSet<string>(StringComparer.Ordinal));
        return document;
    }

    public static Campaign Campaign(LevelCity city)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Filled(city).ToJsonString()));
        return CampaignFile.Read(file).Require("city");
    }

    private static ListedAgencies Listed(LevelCity city)
    {
        var groups = city.Agencies["groups"]!.AsArray().ToDictionary(group => group!["key"]!.GetValue<string>(), group => group!["name"]!.GetValue<string>(), StringComparer.Ordinal);
        return new ListedAgencies("co-quan.xlsx", [.. city.Agencies["agencies"]!.AsArray().Select((agency, index) => new ListedAgency(index + 1, agency!["code"]!.GetValue<string>(), agency["name"]!.GetValue<string>())
        {
            ShortName = agency["shortName"]!.GetValue<string>(),
            Group = groups[agency["group"]!.GetValue<string>()],
            Contacts = [new ListedContact(agency["emails"]![0]!.GetValue<string>(), string.Empty, string.Empty, string.Empty)],
        })], []);
    }
}
