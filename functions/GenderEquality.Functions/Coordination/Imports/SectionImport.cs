using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Outlines;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Sections of an outline, from a plan or from a form.</summary>
internal static class SectionImport
{
    private const string Required = "required";
    private const string Optional = "optional";
    private const string Container = "container";

    /// <summary>Those of a plan. Its chapter's own heading is no heading of a report: it is proposed where the draft has none.</summary>
    public static IEnumerable<ImportItem> Of(PlanProposal plan, JsonObject draft)
    {
        var sections = plan.Outline.Select(section => new ProposedOutlineSection(section.Key, section.Heading, section.Source) { IsContainer = section.IsContainer }).ToList();
        var chapters = sections.Select(section => OutlineSection.ChapterOf(section.Key)).Distinct(StringComparer.Ordinal).Where(chapter => Find(draft, chapter) is null && !sections.Exists(section => string.Equals(section.Key.ToString(), chapter, StringComparison.Ordinal)));
        return
        [
            .. chapters.Select(chapter => Of(new ProposedOutlineSection(SectionKey.Parse(chapter), ImportTexts.Results, ImportTexts.ChapterOfPlan) { IsContainer = true }, draft)),
            .. sections.Select(section => Of(section, draft)),
        ];
    }

    /// <summary>Those of a form.</summary>
    public static IEnumerable<ImportItem> Of(OutlineProposal outline, JsonObject draft) => outline.Sections.Select(section => Of(section, draft));

    /// <summary>Sections of the draft that a form does not have, "II.4. Nâng cao …"; what only stands for an outline is none.</summary>
    public static IReadOnlyList<string> Left(OutlineProposal outline, JsonObject draft) => outline.Sections.Count == 0 ? [] :
    [
        .. DraftJson.Items(draft, "outline").Where(section => !BlankParts.IsSection(section) && !outline.Sections.Any(other => string.Equals(other.Key.ToString(), DraftJson.Text(section, "key"), StringComparison.Ordinal)))
            .Select(section => $"{DraftJson.Text(section, "key")}. {DraftJson.Text(section, "heading")}"),
    ];

    private static ImportItem Of(ProposedOutlineSection section, JsonObject draft)
    {
        var key = section.Key.ToString();
        var known = Find(draft, key);
        var (heading, guidance) = (DraftJson.Text(known, "heading"), DraftJson.Text(known, "guidance"));
        return new ImportItem($"muc-{key}", ImportPart.Outline, ImportTexts.Section(section), section.Source)
        {
            Fields =
            [
                new ImportField("tieu-de", ImportTexts.HeadingField, section.Heading),
                new ImportField("yeu-cau", ImportTexts.RequirementField, section.IsContainer ? Container : section.IsOptional ? Optional : Required)
                {
                    Choices = [(Required, ImportTexts.RequiredSection), (Optional, ImportTexts.OptionalSection), (Container, ImportTexts.ContainerSection)],
                },
                new ImportField("huong-dan", ImportTexts.GuidanceField, section.Guidance ?? guidance ?? string.Empty) { Kind = ImportFieldKind.Lines, IsOptional = true },
            ],
            Current = known is null ? null : guidance is null ? heading ?? string.Empty : $"{heading}\n{guidance}",
            IsStandIn = BlankParts.IsSection(known),
            IsSame = TextKey.Same(heading, section.Heading) && (section.Guidance is null || TextKey.Same(guidance, section.Guidance)),
            Take = (document, answers) => Take(document, section, answers),
        };
    }

    private static void Take(JsonObject document, ProposedOutlineSection section, ImportAnswers answers)
    {
        var key = section.Key.ToString();
        var to = Find(document, key);
        if (to is null)
        {
            BlankParts.RemoveSection(document);
            to = new JsonObject { ["key"] = key };
            DraftJson.SetOrRemove(to, "numbering", section.Numbering);
            Insert(DraftJson.List(document, "outline"), key, to);
        }

        to["heading"] = answers.Text("tieu-de");
        to["requirement"] = answers.Text("yeu-cau");
        DraftJson.SetOrRemove(to, "guidance", string.Join(' ', answers.Lines("huong-dan")));
        if (section.IsPerTask)
        {
            to["perTask"] = true;
        }
    }

    // Before the first that comes after it in the order of numbers; sections of other keys keep their places
    private static void Insert(JsonArray outline, string key, JsonObject section)
    {
        var at = outline.Index().Where(pair => DraftJson.Text(pair.Item, "key") is { } other && Compare(other, key) > 0).Select(pair => pair.Index).DefaultIfEmpty(outline.Count).First();
        outline.Insert(at, section);
    }

    private static int Compare(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (Order(left[i], i).CompareTo(Order(right[i], i)) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Order(string part, int level) =>
        int.TryParse(part.TrimStart('P'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (level == 0 || part.Length > 1 ? RomanNumber.Read(part) : null) ?? part[0] - 'A' + 1;

    private static JsonObject? Find(JsonObject draft, string key) => DraftJson.Items(draft, "outline").FirstOrDefault(section => string.Equals(DraftJson.Text(section, "key"), key, StringComparison.Ordinal));
}
