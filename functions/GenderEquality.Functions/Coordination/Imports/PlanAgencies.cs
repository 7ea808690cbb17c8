using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>The headings of a plan that give out tasks, as groups and agencies.</summary>
internal static class PlanAgencies
{
    /// <summary>Headings that mean many: each is a group, whose members come from a list.</summary>
    public static IEnumerable<ImportItem> Groups(PlanProposal plan, JsonObject draft) => plan.Headings.Where(heading => heading.IsGroup).Select(heading => GroupOf(plan, heading, draft));

    /// <summary>Agencies that the headings name.</summary>
    public static IEnumerable<ImportItem> Agencies(PlanProposal plan, JsonObject draft)
    {
        (string Key, string Name)[] groups =
        [
            .. DraftJson.Items(draft, "groups").Select(group => (DraftJson.Text(group, "key") ?? string.Empty, DraftJson.Text(group, "name") ?? string.Empty)).Where(group => group.Item1.Length > 0),
            .. plan.Headings.Where(heading => heading.IsGroup && DraftJson.Find(draft, "groups", "name", heading.Text) is null).Select(heading => (KeyOf(heading), heading.Text)),
        ];
        var taken = DraftJson.Items(draft, "agencies").Select(agency => DraftJson.Text(agency, "shortName")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. plan.Headings.SelectMany(heading => heading.Agencies.Select(agency => AgencyOf(heading, Find(draft, heading, agency) is null ? agency with { ShortName = FreeOf(agency, taken) } : agency, draft, groups)))];
    }

    // "SNV" is Sở Nội vụ, so that Sở Ngoại vụ is "SNgV"
    private static string FreeOf(ProposedAgency agency, HashSet<string> taken)
    {
        var words = agency.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var longer = words.Length > 1 && agency.ShortName.Length > 1 ? agency.ShortName[..1] + words[1][..Math.Min(2, words[1].Length)] + agency.ShortName[2..] : agency.ShortName;
        return Enumerable.Range(0, int.MaxValue).Select(number => number switch { 0 => agency.ShortName, 1 => longer, _ => string.Create(CultureInfo.InvariantCulture, $"{longer}{number}") }).First(taken.Add);
    }

    private static ImportItem GroupOf(PlanProposal plan, ProposedHeading heading, JsonObject draft)
    {
        var known = DraftJson.Find(draft, "groups", "name", heading.Text);
        var members = Members(plan, draft, heading);
        var without = members.Count(member => DraftJson.Texts(member, "tasks").Count == 0);
        var tasks = members.Select(member => DraftJson.Texts(member, "tasks")).FirstOrDefault(some => some.Count > 0) ?? [];
        return new ImportItem(Id("nhom", heading), ImportPart.Groups, heading.Text, Source(heading))
        {
            Fields =
            [
                new ImportField("ten", ImportTexts.GroupField, heading.Text),
                new ImportField("nhiem-vu", ImportTexts.GroupTasks, string.Join('\n', heading.Tasks)) { Kind = ImportFieldKind.Lines, IsOptional = true },
            ],
            Current = known is null && members.Count == 0 ? null : ImportTexts.Current(DraftJson.Text(known, "name") ?? ImportTexts.MembersOfHeading(members.Count, heading.Number), tasks),
            IsSame = members.Count > 0 && members.All(member => SameTasks(DraftJson.Texts(member, "tasks"), heading.Tasks)),
            Note = members.Count == 0 ? ImportTexts.FillFromExcel : without == members.Count ? ImportTexts.WithoutTasks(without) : ImportTexts.Members(members.Count),
            IsStandIn = members.Count > 0 && without == members.Count,
            Take = (document, answers) => TakeGroup(plan, document, heading, answers),
        };
    }

    private static void TakeGroup(PlanProposal plan, JsonObject document, ProposedHeading heading, ImportAnswers answers)
    {
        var name = answers.Text("ten");
        var members = Members(plan, document, heading);
        if (DraftJson.Find(document, "groups", "name", heading.Text) is { } group)
        {
            group["name"] = name;
        }
        else if (members.Count == 0)
        {
            DraftJson.List(document, "groups").Add((JsonNode)new JsonObject { ["key"] = KeyOf(heading), ["name"] = name });
        }

        foreach (var member in members)
        {
            member["planHeading"] = heading.Number;
            member["tasks"] = DraftJson.Of(answers.Lines("nhiem-vu"));
        }
    }

    // The plan names none of them: whoever is in the group of its name is meant, for a list from Excel knows no headings; else whoever stands under its heading
    private static List<JsonObject> Members(PlanProposal plan, JsonObject draft, ProposedHeading heading)
    {
        var named = plan.Headings.SelectMany(other => other.Agencies.Select(agency => Find(draft, other, agency))).OfType<JsonObject>().ToHashSet();
        var group = DraftJson.Text(DraftJson.Find(draft, "groups", "name", heading.Text), "key");
        var inGroup = group is null ? [] : DraftJson.Items(draft, "agencies").Where(agency => string.Equals(DraftJson.Text(agency, "group"), group, StringComparison.Ordinal) && !named.Contains(agency)).ToList();
        return inGroup.Count > 0 ? inGroup : [.. DraftJson.Items(draft, "agencies").Where(agency => IsUnder(agency, heading) && !named.Contains(agency))];
    }

    private static bool IsUnder(JsonObject agency, ProposedHeading heading) =>
        agency["planHeading"] is JsonValue value && string.Equals(value.ToJsonString(), heading.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static ImportItem AgencyOf(ProposedHeading heading, ProposedAgency agency, JsonObject draft, IReadOnlyList<(string Key, string Name)> groups)
    {
        var known = Find(draft, heading, agency);
        var tasks = DraftJson.Texts(known, "tasks");
        var group = DraftJson.Text(known, "group") ?? groups.FirstOrDefault(group => DraftJson.Items(draft, "agencies").Any(other => string.Equals(DraftJson.Text(other, "group"), group.Key, StringComparison.Ordinal))).Key ?? groups.FirstOrDefault().Key ?? string.Empty;
        return new ImportItem($"{Id("co-quan", heading)}-{agency.Code}", ImportPart.Agencies, agency.Name, Source(heading))
        {
            Fields =
            [
                new ImportField("ten", ImportTexts.NameField, DraftJson.Text(known, "name") ?? agency.Name),
                new ImportField("ten-tat", ImportTexts.ShortNameField, DraftJson.Text(known, "shortName") ?? agency.ShortName),
                new ImportField("nhom", ImportTexts.GroupOf, group) { Choices = [.. groups.Select(one => (one.Key, one.Name))] },
                new ImportField("nhiem-vu", ImportTexts.TasksField, string.Join('\n', heading.Tasks)) { Kind = ImportFieldKind.Lines, IsOptional = true },
            ],
            Current = known is null ? null : ImportTexts.Current(DraftJson.Text(known, "name") ?? string.Empty, tasks),
            IsSame = known is not null && SameTasks(tasks, heading.Tasks),
            Note = known is null ? ImportTexts.NoEmailYet : null,
            Take = (document, answers) =>
            {
                var to = Find(document, heading, agency);
                if (to is null)
                {
                    to = new JsonObject { ["code"] = agency.Code.ToString(), ["name"] = agency.Name, ["shortName"] = agency.ShortName, ["group"] = group, ["planHeading"] = heading.Number, ["emails"] = new JsonArray() };
                    DraftJson.List(document, "agencies").Add((JsonNode)to);
                }

                to["name"] = answers.Text("ten");
                to["shortName"] = answers.Text("ten-tat");
                to["group"] = answers.Text("nhom");
                to["planHeading"] = heading.Number;
                to["tasks"] = DraftJson.Of(answers.Lines("nhiem-vu"));
            },
        };
    }

    // "Đài Phát thanh và Truyền hình" of the plan is the one of the city in the list
    private static JsonObject? Find(JsonObject draft, ProposedHeading heading, ProposedAgency agency) =>
        DraftJson.Find(draft, "agencies", "name", agency.Name) ?? DraftJson.Items(draft, "agencies").FirstOrDefault(other => string.Equals(DraftJson.Text(other, "code"), agency.Code.ToString(), StringComparison.Ordinal)
            || (DraftJson.Text(other, "name") is { } name && TextKey.Of(name).StartsWith(TextKey.Of(agency.Name) + " ", StringComparison.Ordinal) && IsUnder(other, heading)));

    private static bool SameTasks(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Select(TextKey.Of).SequenceEqual(other.Select(TextKey.Of), StringComparer.Ordinal);

    private static string KeyOf(ProposedHeading heading) => string.Join('-', TextKey.Words(heading.Text).Take(6));

    private static string Id(string kind, ProposedHeading heading) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{heading.Number}");

    private static string Source(ProposedHeading heading) => string.Join('\n', new[] { string.Create(CultureInfo.InvariantCulture, $"{heading.Number}. {heading.Text}"), heading.LeadIn }.OfType<string>().Concat(heading.Tasks.Select(task => "- " + task)));
}
