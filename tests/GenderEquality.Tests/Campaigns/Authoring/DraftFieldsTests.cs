using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>What was typed becomes part of a document.</summary>
public sealed class DraftFieldsTests
{
    [Fact]
    public void FieldsOfTheCampaignArePut()
    {
        var document = Put(string.Empty, ("title", "Tên  mới"), ("year", "2025"), ("dueBefore", "2025-12-10"), ("closesOn", string.Empty));

        Assert.Equal("Tên  mới", (string?)document["title"]);
        Assert.Equal(2025, (int?)document["year"]);
        Assert.False(document.ContainsKey("closesOn"));
        Assert.Equal("toàn thành phố", (string?)document["wholeName"]);
    }

    [Fact]
    public void WhatCannotBeReadIsKeptAsTyped()
    {
        var document = Put(string.Empty, ("year", "hai nghìn"));

        Assert.Equal("hai nghìn", (string?)document["year"]);
        Assert.Contains(DraftCheck.Of(document).Faults, fault => fault.Place.ToKey() is "year");
    }

    [Theory]
    [InlineData("1,7", "1,7")]
    [InlineData("1.7", "1,7")]
    [InlineData("1.234,5", "1234,5")]
    public void NumbersAreReadAsWritten(string typed, string shown)
    {
        var document = Put("indicators.0", ("indicators.0.plausibleMax", typed));

        var place = JsonPlace.OfKey("indicators.0.plausibleMax");
        Assert.Equal(shown, DraftFields.Text(CampaignSchema.At(place)!, place.Find(document)));
    }

    [Fact]
    public void ListIsALineEach()
    {
        var document = Put("agencies.3", ("agencies.3.emails", "a@example.vn\n\n b@example.vn "), ("agencies.3.tasks", string.Empty));

        Assert.Equal("""["a@example.vn","b@example.vn"]""", document["agencies"]![3]!["emails"]!.ToJsonString());
        Assert.Equal("[]", document["agencies"]![3]!["tasks"]!.ToJsonString());
    }

    [Fact]
    public void OptionalGroupOfFieldsComesAndGoes()
    {
        var with = Put("agencies.0", ("agencies.0.signature.authority", string.Empty), ("agencies.0.signature.position", "GIÁM ĐỐC"), ("agencies.0.signature.name", string.Empty));
        Assert.Equal("""{"authority":null,"position":"GIÁM ĐỐC","name":null}""", Plain(with["agencies"]![0]!["signature"]!));

        DraftFields.Put(with, JsonPlace.OfKey("agencies.0"), Typed(("agencies.0.signature.authority", string.Empty), ("agencies.0.signature.position", string.Empty), ("agencies.0.signature.name", string.Empty)));
        Assert.False(with["agencies"]![0]!.AsObject().ContainsKey("signature"));
    }

    [Fact]
    public void RowsAreKeptAddedAndDropped()
    {
        var document = Put(
            "calendar",
            ("calendar.holidays~so", "3"),
            ("calendar.holidays.0.name", "Tết"), ("calendar.holidays.0.from", "2025-01-27"), ("calendar.holidays.0.to", "2025-01-31"),
            ("calendar.holidays.1.name", string.Empty), ("calendar.holidays.1.from", string.Empty), ("calendar.holidays.1.to", string.Empty),
            ("calendar.holidays.2.name", "Quốc khánh"), ("calendar.holidays.2.from", "2025-09-01"), ("calendar.holidays.2.to", "2025-09-02"),
            ("calendar.weekend~co", "1"), ("calendar.weekend", "sunday"));

        Assert.Equal(["Tết", "Quốc khánh"], document["calendar"]!["holidays"]!.AsArray().Select(item => (string?)item!["name"]));
        Assert.Equal("""["sunday"]""", document["calendar"]!["weekend"]!.ToJsonString());
        Assert.Equal(2, document["calendar"]!["makeUpDays"]!.AsArray().Count);
    }

    [Fact]
    public void EveryPageOfTheShippedCampaignSavesWhatItShows()
    {
        var document = Drafts.ShippedFile();
        foreach (var page in Pages(document))
        {
            DraftFields.Put(document, page, Shown(document, page));
        }

        // Comments of shape: a time of day is written with seconds either way.
        Assert.Empty(DraftCheck.Of(document).Faults);
        Assert.Equal(Plain(Drafts.ShippedFile()), Plain(document));
    }

    [Fact]
    public void ItemsMoveAndGoAndCome()
    {
        var document = Drafts.ShippedFile();
        var first = DraftPages.NameOf(document["groups"]![0]);

        DraftDeed.Parse("xuong:groups.0").Do(document);
        Assert.Equal(first, DraftPages.NameOf(document["groups"]![1]));
        DraftDeed.Parse("len:groups.1").Do(document);
        Assert.Equal(first, DraftPages.NameOf(document["groups"]![0]));
        DraftDeed.Parse("xoa:groups.0").Do(document);
        Assert.NotEqual(first, DraftPages.NameOf(document["groups"]![0]));
        Assert.Equal("groups.4", DraftDeed.Parse("them:groups").Do(document)!.ToKey());
        Assert.Equal("""{"key":"","name":""}""", document["groups"]![4]!.ToJsonString());
        Assert.Null(DraftDeed.Parse("xoa:groups.99").Do(document));
    }

    [Theory]
    [InlineData("opensOn", "chung")]
    [InlineData("actionPeriod.from", "chung")]
    [InlineData("agencies.3.contacts.0.email", "agencies.3")]
    [InlineData("agencies.3", "agencies.3")]
    [InlineData("legalBases.2.date", "legalBases")]
    [InlineData("tables.1.columns.2.header", "tables.1.columns.2")]
    [InlineData("indicators.4.targets.0.value", "indicators.4")]
    [InlineData("previousFigures.4.value", "previousFigures.4")]
    [InlineData("statements.measures.7.where.agencies.0", "statements.measures.7.where")]
    public void PlaceIsEditedOnItsPage(string place, string page) => Assert.Equal(page, DraftPages.KeyOf(DraftPages.PageOf(JsonPlace.OfKey(place))));

    private static IEnumerable<JsonPlace> Pages(JsonNode document) =>
        Places(document, JsonPlace.Root).Where(place => CampaignSchema.At(place) is { IsField: false }).Select(DraftPages.PageOf).Distinct().ToList();

    private static IEnumerable<JsonPlace> Places(JsonNode? node, JsonPlace at) => node switch
    {
        JsonObject members => members.Where(member => member.Key is not ("$schema" or "id")).SelectMany(member => Places(member.Value, at.At(member.Key))).Prepend(at),
        JsonArray items => items.SelectMany((item, index) => Places(item, at.At(index))).Prepend(at),
        _ => [at],
    };

    // What a browser sends back when nothing is changed on a page.
    private static Dictionary<string, IReadOnlyList<string>> Shown(JsonObject document, JsonPlace page)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Show(document, CampaignSchema.At(page)!, page, fields, page.IsRoot ? member => DraftPages.IsGeneral(member.Name) : _ => true);
        return fields;
    }

    private static void Show(JsonObject document, SchemaNode node, JsonPlace at, Dictionary<string, IReadOnlyList<string>> fields, Func<SchemaNode, bool> shown)
    {
        if (node.Kind == SchemaKind.Objects)
        {
            var count = (at.Find(document) as JsonArray)?.Count ?? 0;
            fields[at.ToKey() + DraftFields.Rows] = [$"{count + 1}"];
            for (var index = 0; index <= count && node.IsInline; index++)
            {
                Show(document, node.Item!, at.At(index), fields, _ => true);
            }

            return;
        }

        foreach (var member in node.Members.Where(shown))
        {
            var place = at.At(member.Name);
            if (member.Kind == SchemaKind.Choices)
            {
                fields[place.ToKey() + DraftFields.Shown] = ["1"];
                fields[place.ToKey()] = [.. DraftFields.Ticked(place.Find(document))];
            }
            else if (member.IsField)
            {
                fields[place.ToKey()] = [DraftFields.Text(member, place.Find(document))];
            }
            else if (member.IsSmall || member.IsInline)
            {
                Show(document, member, place, fields, _ => true);
            }
        }
    }

    private static JsonObject Put(string page, params (string Name, string Value)[] typed)
    {
        var document = Drafts.ShippedFile();
        DraftFields.Put(document, JsonPlace.OfKey(page), Typed(typed));
        return document;
    }

    private static Dictionary<string, IReadOnlyList<string>> Typed(params (string Name, string Value)[] typed) =>
        typed.GroupBy(field => field.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(field => field.Value)], StringComparer.Ordinal);

    private static string Plain(JsonNode node) => System.Text.RegularExpressions.Regex.Unescape(node.ToJsonString());
}
