using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>What is removed from a draft though other parts refer to it.</summary>
public class DraftRemovalTests
{
    public static TheoryData<string, string> UsedThings => new()
    {
        { "tables.PL4.columns", "women" },
        { "tables.PL2.columns", "date" },
        { "tables.PL3.rows", "victims-supported" },
        { "tables.PL4.rows", "city" },
        { "indicators", "3.1" },
        { "indicators", "3.2a" },
        { "tables", "PL2" },
        { "statements.measures", "women-city" },
    };

    [Theory]
    [MemberData(nameof(UsedThings))]
    public void ThingGoesTogetherWithWhatRefersToIt(string list, string key)
    {
        var document = Drafts.ShippedFile();

        var removal = DraftRemoval.Of(document, Place(document, list, key));

        Assert.True(removal.IsReferredTo);
        Assert.NotEmpty(removal.Losses);
        Assert.Empty(removal.Left.Select(left => $"{left.Place}: {left.Text}"));
        Assert.Empty(DraftCheck.Of(removal.Document).Faults);
        Assert.Null(Place(removal.Document, list, key).Index);
        Assert.DoesNotContain(removal.Losses, loss => loss.Split(" › ").Any(step => step.StartsWith("Mục ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ReferencesAreNamedByTheirWordsAndLeadToWhereTheyStandNow()
    {
        var document = Drafts.ShippedFile();
        var place = Place(document, "tables.PL4.columns", "women");

        var references = DraftRemoval.Of(document, place).References;

        var trails = references.Select(reference => string.Join(" › ", DraftWords.Trail(reference.Place, document))).ToList();
        Assert.Contains(trails, trail => trail.Contains("Đối chiếu › “Trong đó: nữ” không lớn hơn “Tổng số”", StringComparison.Ordinal));
        Assert.Contains(trails, trail => trail.Contains("cột “Trong đó: nữ”, biểu “Cán bộ nữ lãnh đạo, quản lý năm 2024”", StringComparison.Ordinal));
        Assert.DoesNotContain(trails, trail => trail.Split(" › ").Any(step => step.StartsWith("Mục ", StringComparison.Ordinal)));
        Assert.All(references.Where(reference => reference.Place.Part is "statements"), reference => Assert.NotNull(reference.Place.Parent.Find(document)));
    }

    [Fact]
    public void PlacesInTheListItselfAreThoseBeforeTheRemoval()
    {
        var document = Drafts.ShippedFile();
        var place = Place(document, "tables.PL3.rows", "victims-women");

        var references = DraftRemoval.Of(document, place).References;

        Assert.Contains(references, reference => reference.Place.ToKey().StartsWith(Place(document, "tables.PL3.rows", "victims").ToKey() + ".sumOf", StringComparison.Ordinal));
    }

    [Fact]
    public void SumKeepsItsOtherRows()
    {
        var document = Drafts.ShippedFile();

        var removal = DraftRemoval.Of(document, Place(document, "tables.PL3.rows", "victims-women"));

        var row = Place(removal.Document, "tables.PL3.rows", "victims").Find(removal.Document)!;
        Assert.Equal(["victims-men", "victims-children"], row["sumOf"]!.AsArray().Select(part => (string)part!));
    }

    [Fact]
    public void AgenciesDoNotGoWithTheirGroup()
    {
        var document = Drafts.ShippedFile();

        var removal = DraftRemoval.Of(document, Place(document, "groups", "bao-chi"));

        Assert.NotEmpty(removal.Left);
        Assert.Equal(document["agencies"]!.AsArray().Count, removal.Document["agencies"]!.AsArray().Count);
    }

    [Fact]
    public void WhatNothingRefersToGoesAlone()
    {
        var document = Drafts.ShippedFile();

        Assert.False(DraftRemoval.Of(document, JsonPlace.OfKey("abbreviations.0")).IsReferredTo);
    }

    [Fact]
    public void WhatWasLeftBehindCanBeTakenAwayLater()
    {
        var document = Drafts.ShippedFile();
        new DraftDeed(DraftDeed.Alone, Place(document, "tables.PL4.columns", "women")).Do(document);
        Assert.NotEmpty(DraftCheck.Of(document).Faults);

        var dangling = DraftRemoval.OfDangling(document);

        Assert.NotEmpty(dangling.Losses);
        Assert.Empty(DraftCheck.Of(dangling.Document).Faults);
    }

    /// <summary>Place of the item of that key; the list itself where there is none.</summary>
    private static JsonPlace Place(JsonObject document, string list, string key)
    {
        var place = JsonPlace.Root;
        foreach (var step in list.Split('.'))
        {
            var at = place.Find(document) is JsonArray ? Item(document, place, step) : place.At(step);
            place = at;
        }

        return Item(document, place, key);
    }

    private static JsonPlace Item(JsonObject document, JsonPlace list, string key) =>
        (list.Find(document) as JsonArray ?? []).Index().Where(item => string.Equals((string?)item.Item!["key"], key, StringComparison.Ordinal)).Select(item => list.At(item.Index)).FirstOrDefault() ?? list;
}
