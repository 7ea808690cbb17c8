using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>An agency of a list and the one of the draft that it is.</summary>
/// <param name="Listed">As it stands in the list.</param>
/// <param name="Known">As it stands in the draft; null for a new one.</param>
/// <param name="Code">The code that it has or gets.</param>
/// <param name="ShortName">The short name that it gets where nobody has given one.</param>
/// <param name="MayBe">Code of an agency that is gone and may be this one; null without.</param>
internal sealed record AgencyMatch(ListedAgency Listed, JsonObject? Known, string Code, string ShortName, string? MayBe);

/// <summary>Finds out which agency of a list is which of a draft: by its code, else by its name without regard to diacritics and case.</summary>
internal sealed class AgencyMatches
{
    private const double Alike = 0.6;
    private const double Ahead = 0.15;

    private readonly Dictionary<string, JsonObject> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> shortNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> problems = [];

    private AgencyMatches(JsonObject document)
    {
        foreach (var agency in (document["agencies"] as JsonArray ?? []).OfType<JsonObject>())
        {
            byCode.TryAdd(Text(agency, "code"), agency);
            byName.TryAdd(Slug.Of(Text(agency, "name")), agency);
            codes.Add(Text(agency, "code"));
            shortNames.Add(Text(agency, "shortName"));
        }
    }

    /// <summary>Agencies of the list in their order.</summary>
    public IReadOnlyList<AgencyMatch> Listed { get; private set; } = [];

    /// <summary>Agencies of the draft that the list does not have.</summary>
    public IReadOnlyList<JsonObject> Gone { get; private set; } = [];

    /// <summary>Agencies that stand in the list twice.</summary>
    public IReadOnlyList<string> Problems => problems;

    public static AgencyMatches Of(JsonObject document, IReadOnlyList<ListedAgency> list, IReadOnlyDictionary<int, string> renamed)
    {
        var matches = new AgencyMatches(document);
        matches.Match(list, renamed);
        return matches;
    }

    /// <summary>A member's text; empty where it has none.</summary>
    public static string Text(JsonObject agency, string member) => agency[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;

    private void Match(IReadOnlyList<ListedAgency> list, IReadOnlyDictionary<int, string> renamed)
    {
        var found = new List<(ListedAgency Listed, JsonObject? Known)>();
        var taken = new HashSet<JsonObject>();
        foreach (var listed in list)
        {
            var known = Find(listed, renamed);
            if (known is not null && !taken.Add(known))
            {
                problems.Add(AgencyListTexts.Twice(listed));
                continue;
            }

            found.Add((listed, known));
        }

        Gone = [.. byCode.Values.Where(agency => !taken.Contains(agency))];
        var candidates = Gone.Select(agency => (Code: Text(agency, "code"), Words: WordsOf(Text(agency, "name")), Emails: EmailsOf(agency))).ToList();
        Listed = [.. found.Select(pair => pair.Known is { } known ? Known(pair.Listed, known) : New(pair.Listed, candidates))];
    }

    private JsonObject? Find(ListedAgency listed, IReadOnlyDictionary<int, string> renamed) =>
        renamed.TryGetValue(listed.Row, out var code) ? byCode.GetValueOrDefault(code)
            : listed.Code.Length > 0 && byCode.TryGetValue(listed.Code, out var coded) ? coded
            : byName.GetValueOrDefault(Slug.Of(listed.Name));

    private static AgencyMatch Known(ListedAgency listed, JsonObject known) => new(listed, known, Text(known, "code"), Text(known, "shortName"), null);

    private AgencyMatch New(ListedAgency listed, List<(string Code, HashSet<string> Words, HashSet<string> Emails)> gone)
    {
        var wanted = AgencyCode.TryParse(listed.Code, null, out _) ? listed.Code : Slug.Of(listed.Name);
        var code = Slug.Free(wanted, "co-quan", codes.Contains);
        codes.Add(code);
        var shortName = FreeShortName(listed.ShortName.Length > 0 ? listed.ShortName : Initials(listed.Name));
        return new AgencyMatch(listed, null, code, shortName, MayBe(listed, gone));
    }

    // The one that is most like it by its words, or writes from the same address. Where two may be meant nobody guesses: half of Sở Nông nghiệp và Môi trường was each of two others.
    private static string? MayBe(ListedAgency listed, List<(string Code, HashSet<string> Words, HashSet<string> Emails)> gone)
    {
        if (gone.Count is 0 or > 300)
        {
            return null;
        }

        var words = WordsOf(listed.Name);
        var best = gone.MaxBy(other => Score(words, listed, other));
        var score = Score(words, listed, best);
        var next = gone.Where(other => !string.Equals(other.Code, best.Code, StringComparison.Ordinal)).Select(other => Score(words, listed, other)).DefaultIfEmpty(0).Max();
        return score >= Alike && score - next >= Ahead ? best.Code : null;
    }

    private static double Score(HashSet<string> words, ListedAgency listed, (string Code, HashSet<string> Words, HashSet<string> Emails) other) =>
        listed.Contacts.Any(contact => other.Emails.Contains(contact.Email)) ? 1
            : words.Count == 0 ? 0 : (double)words.Count(other.Words.Contains) / Math.Max(words.Count, other.Words.Count);

    private string FreeShortName(string wanted)
    {
        var free = shortNames.Contains(wanted) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{wanted}{number}").First(next => !shortNames.Contains(next)) : wanted;
        shortNames.Add(free);
        return free;
    }

    /// <summary>First letters of a name; words in capital letters stay.</summary>
    public static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0]))
        .Select(word => word.All(letter => char.IsUpper(letter) || char.IsDigit(letter)) ? word : word[..1].ToUpperInvariant()));

    private static HashSet<string> WordsOf(string name) => [.. Slug.Of(name).Split('-', StringSplitOptions.RemoveEmptyEntries)];

    private static HashSet<string> EmailsOf(JsonObject agency) =>
        (agency["emails"] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : string.Empty).Where(text => text.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
