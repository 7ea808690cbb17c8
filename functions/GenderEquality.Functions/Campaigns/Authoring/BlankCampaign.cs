using System.Globalization;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A campaign from scratch: as little as the rules ask for, to be filled in.</summary>
public static class BlankCampaign
{
    private const string Agency = "co-quan-dau-moi";
    private const string Group = "co-quan";

    /// <summary>A campaign without faults: one agency, one group, one section, no table.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its subject.</param>
    /// <param name="year">The year reported on.</param>
    public static JsonObject Of(CampaignId id, string title, int year) => new()
    {
        ["$schema"] = "campaign.schema.json",
        ["id"] = id.ToString(),
        ["title"] = title,
        ["year"] = year,
        ["placeName"] = BlankTexts.Place,
        ["wholeName"] = BlankTexts.Whole,
        ["timeZone"] = "Asia/Ho_Chi_Minh",
        ["opensOn"] = Date(year, 11, 1),
        ["dueBefore"] = Date(year, 12, 10),
        ["templateVersion"] = 1,
        ["legalBases"] = new JsonArray(),
        ["coordinator"] = new JsonObject
        {
            ["agency"] = Agency, ["name"] = BlankTexts.Coordinator, ["shortName"] = BlankTexts.ShortName, ["parentName"] = BlankTexts.Parent,
            ["email"] = BlankTexts.Email, ["signature"] = new JsonObject { ["authority"] = null, ["position"] = BlankTexts.Position, ["name"] = null },
        },
        ["audiences"] = new JsonArray(new JsonObject
        {
            ["key"] = "cap-tren", ["recipient"] = BlankTexts.Recipient, ["opening"] = BlankTexts.Opening(title), ["distribution"] = new JsonArray(BlankTexts.AsAbove, BlankTexts.Filed),
        }),
        ["reminders"] = new JsonObject
        {
            ["daysBefore"] = new JsonArray(14, 7, 3, 1), ["daysAfter"] = new JsonArray(1, 3, 7), ["sendAt"] = "08:00:00",
            ["quiet"] = new JsonObject { ["from"] = "18:00:00", ["to"] = "07:00:00" },
            ["digest"] = new JsonObject { ["day"] = "monday", ["at"] = "08:00:00" },
        },
        ["calendar"] = new JsonObject { ["weekend"] = new JsonArray("saturday", "sunday") },
        ["groups"] = new JsonArray(new JsonObject { ["key"] = Group, ["name"] = BlankTexts.Group }),
        ["agencies"] = new JsonArray(new JsonObject
        {
            ["code"] = Agency, ["name"] = BlankTexts.Coordinator, ["shortName"] = BlankTexts.ShortName, ["group"] = Group, ["planHeading"] = 1,
            ["emails"] = new JsonArray(BlankTexts.Email), ["tasks"] = new JsonArray(),
        }),
        ["outline"] = new JsonArray(new JsonObject { ["key"] = "I", ["heading"] = BlankTexts.SectionHeading, ["requirement"] = "required" }),
        ["objectives"] = new JsonArray(),
        ["indicators"] = new JsonArray(),
        ["tables"] = new JsonArray(),
    };

    private static string Date(int year, int month, int day) => new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
