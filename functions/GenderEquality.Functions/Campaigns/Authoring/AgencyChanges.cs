using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A list of agencies compared with a draft, and taken into it. Pure: nothing is taken before it was shown.</summary>
public sealed class AgencyChanges
{
    private readonly AgencyMatches matches;
    private readonly DraftGroups groups;
    private readonly GroupTasks tasks;
    private readonly bool asksForTasks;

    private AgencyChanges(AgencyMatches matches, DraftGroups groups, JsonObject document)
    {
        this.matches = matches;
        this.groups = groups;
        tasks = GroupTasks.Of(document);
        asksForTasks = (document["outline"] as JsonArray ?? []).OfType<JsonObject>().Any(section => section["perTask"] is JsonValue perTask && perTask.TryGetValue<bool>(out var flag) && flag);
        Differences = [.. matches.Listed.Select(Compare), .. matches.Gone.Select(Gone)];
        Problems = [.. matches.Problems, .. groups.New.Select(AgencyListTexts.NewGroup), .. WithoutTasks()];
    }

    /// <summary>Every agency of the list in its order, then those that it has no more.</summary>
    public IReadOnlyList<AgencyDifference> Differences { get; }

    /// <summary>What must be known before the list is taken.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Compares.</summary>
    /// <param name="document">The draft's document.</param>
    /// <param name="list">The list.</param>
    /// <param name="renamed">Agencies of the list that are agencies of the draft under a new name: rows, with the codes that they keep.</param>
    public static AgencyChanges Of(JsonObject document, ListedAgencies list, IReadOnlyDictionary<int, string> renamed) =>
        new(AgencyMatches.Of(document, list.Agencies, renamed), DraftGroups.Of(document, list.Agencies), document);

    /// <summary>Takes the list into a document: its agencies in its order, and those kept that it has no more.</summary>
    /// <param name="document">The document, which is changed.</param>
    /// <param name="kept">Codes of agencies that stay though the list does not have them.</param>
    public void Apply(JsonObject document, IReadOnlySet<string> kept)
    {
        groups.AddTo(document);
        var agencies = new JsonArray();
        var heading = 0;
        foreach (var match in matches.Listed)
        {
            var agency = match.Known?.DeepClone().AsObject() ?? new JsonObject();
            Fill(agency, match, ++heading);
            agencies.Add((JsonNode)agency);
        }

        foreach (var stays in matches.Gone.Where(gone => kept.Contains(AgencyMatches.Text(gone, "code"))))
        {
            agencies.Add((JsonNode)stays.DeepClone());
        }

        document["agencies"] = agencies;
    }

    private AgencyDifference Compare(AgencyMatch match)
    {
        var agency = match.Known?.DeepClone().AsObject() ?? new JsonObject();
        Fill(agency, match, heading: 1);
        var oldName = match.Known is null ? null : AgencyMatches.Text(match.Known, "name");
        var details = match.Known is null ? NewDetails(match, agency) : AgencyListTexts.Differing(match.Known, agency).ToList();
        var kind = match.Known is null ? AgencyDifferenceKind.New
            : !string.Equals(oldName, match.Listed.Name, StringComparison.Ordinal) ? AgencyDifferenceKind.Renamed
            : details.Count > 0 ? AgencyDifferenceKind.Changed : AgencyDifferenceKind.Same;
        return new AgencyDifference(kind, match.Code, match.Listed.Name)
        {
            OldName = kind == AgencyDifferenceKind.Renamed ? oldName : null, Details = details, Row = match.Listed.Row, MayBe = match.MayBe,
        };
    }

    private static List<string> NewDetails(AgencyMatch match, JsonObject agency) =>
        match.Listed.Tasks.Count == 0 && agency["tasks"] is JsonArray { Count: > 0 } got ? [AgencyListTexts.TasksOfGroup(got.Count)] : [];

    private IEnumerable<string> WithoutTasks()
    {
        var names = asksForTasks ? matches.Listed.Where(match => match.Known is null && match.Listed.Tasks.Count == 0 && !tasks.Give(new JsonObject { ["group"] = GroupOf(match) })).Select(match => match.Listed.Name).ToList() : [];
        return names.Count == 0 ? [] : [AgencyListTexts.WithoutTasks(names)];
    }

    private string GroupOf(AgencyMatch match) => groups.KeyOf(match.Listed.Group) is { Length: > 0 } key ? key : groups.First;

    private static AgencyDifference Gone(JsonObject agency) => new(AgencyDifferenceKind.Gone, AgencyMatches.Text(agency, "code"), AgencyMatches.Text(agency, "name"));

    // What the list leaves empty stays as it is; a new agency gets what it must have.
    private void Fill(JsonObject agency, AgencyMatch match, int heading)
    {
        var listed = match.Listed;
        agency["code"] = match.Code;
        agency["name"] = listed.Name;
        Put(agency, "shortName", listed.ShortName, () => match.ShortName);
        Put(agency, "group", groups.KeyOf(listed.Group), () => groups.First);
        agency["planHeading"] ??= heading;
        if (listed.Contacts.Count > 0)
        {
            agency["emails"] = new JsonArray([.. listed.Contacts.Select(contact => contact.Email).Where(email => email.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(email => (JsonNode)email)]);
            PutContacts(agency, listed.Contacts);
        }

        agency["emails"] ??= new JsonArray();
        if (listed.Tasks.Count > 0 || agency["tasks"] is null)
        {
            agency["tasks"] = new JsonArray([.. listed.Tasks.Select(task => (JsonNode)task)]);
        }

        if (match.Known is null)
        {
            tasks.Give(agency);
        }
    }

    private static void Put(JsonObject agency, string member, string typed, Func<string> otherwise)
    {
        if (typed.Length > 0 || agency[member] is null)
        {
            agency[member] = typed.Length > 0 ? typed : otherwise();
        }
    }

    // People who get only reminders that are passed on are in no list: they stay.
    private static void PutContacts(JsonObject agency, IReadOnlyList<ListedContact> listed)
    {
        var contacts = new JsonArray([.. (agency["contacts"] as JsonArray ?? []).Where(contact => contact?["onlyEscalation"]?.GetValue<bool>() == true).Select(contact => contact!.DeepClone())]);
        foreach (var person in listed.Where(contact => contact.Email.Length > 0 && (contact.Name + contact.Phone + contact.Role).Length > 0).Reverse())
        {
            var contact = new JsonObject { ["email"] = person.Email };
            foreach (var (member, text) in new[] { ("name", person.Name), ("phone", person.Phone), ("role", person.Role) }.Where(pair => pair.Item2.Length > 0))
            {
                contact[member] = text;
            }

            contacts.Insert(0, (JsonNode)contact);
        }

        if (contacts.Count > 0)
        {
            agency["contacts"] = contacts;
        }
        else
        {
            agency.Remove("contacts");
        }
    }
}
