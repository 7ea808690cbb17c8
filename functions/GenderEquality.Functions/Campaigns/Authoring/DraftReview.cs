using System.Globalization;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What no rule forbids and hardly anybody means: words that only stand for others, and dates that are over.</summary>
public static class DraftReview
{
    /// <summary>What to look at before a draft is opened.</summary>
    /// <param name="document">The draft's document.</param>
    /// <param name="today">Local date.</param>
    public static IReadOnlyList<DraftFault> Of(JsonObject document, DateOnly today) =>
        [.. StandIns(document), .. Coordinator(document), .. Days(document, today), .. Implemented(document), .. Tasks(document), .. OnlyTriedOut(document)];

    private static IEnumerable<DraftFault> StandIns(JsonObject document)
    {
        (JsonPlace Place, string Text)[] known =
        [
            (JsonPlace.OfKey("placeName"), BlankTexts.Place), (JsonPlace.OfKey("coordinator.name"), BlankTexts.Coordinator), (JsonPlace.OfKey("coordinator.parentName"), BlankTexts.Parent),
            (JsonPlace.OfKey("coordinator.email"), BlankTexts.Email),
            .. Items(document, "audiences").Select(item => (item.Place.At("recipient"), BlankTexts.Recipient)),
            .. Items(document, "agencies").Select(item => (item.Place.At("name"), BlankTexts.Coordinator)),
            .. Items(document, "outline").Where(item => item.Value["guidance"] is null).Select(item => (item.Place.At("heading"), BlankTexts.FirstSection)),
        ];
        return known.Where(one => string.Equals(TextAt(document, one.Place), one.Text, StringComparison.Ordinal)).Select(one => new DraftFault(one.Place, ReviewTexts.StandIn(one.Text)));
    }

    // The department was renamed, and the agency that it is in the list was not
    private static IEnumerable<DraftFault> Coordinator(JsonObject document)
    {
        var (name, code) = (TextAt(document, JsonPlace.OfKey("coordinator.name")), TextAt(document, JsonPlace.OfKey("coordinator.agency")));
        var agency = Items(document, "agencies").Select(item => item.Value).FirstOrDefault(agency => string.Equals(AgencyMatches.Text(agency, "code"), code, StringComparison.Ordinal));
        if (agency is not null && AgencyMatches.Text(agency, "name") is { Length: > 0 } listed && name.Length > 0 && !string.Equals(listed, name, StringComparison.Ordinal))
        {
            yield return new DraftFault(JsonPlace.OfKey("coordinator.agency"), ReviewTexts.OtherCoordinator(name, listed));
        }
    }

    private static IEnumerable<DraftFault> Days(JsonObject document, DateOnly today)
    {
        if (DateOnly.TryParseExact(TextAt(document, JsonPlace.OfKey("dueBefore")), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && due <= today)
        {
            yield return new DraftFault(JsonPlace.OfKey("dueBefore"), ReviewTexts.DueIsOver(due));
        }
    }

    private static IEnumerable<DraftFault> Implemented(JsonObject document) => document["year"] is not JsonValue said || !said.TryGetValue<int>(out var year) ? [] : Items(document, "legalBases")
        .Where(item => item.Value["implemented"] is JsonValue flag && flag.TryGetValue<bool>(out var implemented) && implemented && AgencyMatches.Text(item.Value, "date") is { Length: 10 } date && int.TryParse(date[..4], CultureInfo.InvariantCulture, out var issued) && issued < year)
        .Select(item => new DraftFault(item.Place, ReviewTexts.OldPlan(AgencyMatches.Text(item.Value, "number"))));

    private static IEnumerable<DraftFault> Tasks(JsonObject document)
    {
        var writesThem = Items(document, "outline").Any(item => item.Value["perTask"] is JsonValue flag && flag.TryGetValue<bool>(out var perTask) && perTask);
        if (!writesThem && Items(document, "agencies").Any(item => item.Value["tasks"] is JsonArray { Count: > 0 }))
        {
            yield return new DraftFault(JsonPlace.OfKey("outline"), ReviewTexts.TasksNowhere);
        }
    }

    // Whoever fills in where rehearsals send their mails takes the mails from everybody
    private static IEnumerable<DraftFault> OnlyTriedOut(JsonObject document)
    {
        if (document["rehearsal"] is JsonObject && !Rehearsal.IsIdOfOne(TextAt(document, JsonPlace.OfKey("id"))))
        {
            yield return new DraftFault(JsonPlace.OfKey("rehearsal"), ReviewTexts.OnlyTriedOut);
        }
    }

    private static IEnumerable<(JsonPlace Place, JsonObject Value)> Items(JsonObject document, string list) =>
        (document[list] as JsonArray ?? []).Select((item, index) => (JsonPlace.Root.At(list).At(index), item as JsonObject)).Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));

    private static string TextAt(JsonObject document, JsonPlace place) => place.Find(document) is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;
}
