using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What a plan proposes for a draft.</summary>
public static class PlanImport
{
    /// <summary>The proposals in order.</summary>
    public static IReadOnlyList<ImportItem> Of(PlanProposal plan, JsonObject draft) =>
    [
        .. Campaign(plan, draft), .. Bases(plan, draft), .. PlanAgencies.Groups(plan, draft), .. PlanAgencies.Agencies(plan, draft), .. PlanAddressees.Of(plan, draft), .. PlanIssuers.Parents(plan, draft), .. SectionImport.Of(plan, draft),
    ];

    private static IEnumerable<ImportItem> Campaign(PlanProposal plan, JsonObject draft)
    {
        if (plan.Title is { } title)
        {
            var subject = ImportTexts.Subject(title);
            var current = DraftJson.Text(draft, "title");
            yield return new ImportItem("ten", ImportPart.Campaign, ImportTexts.Title, title)
            {
                Fields = [new ImportField("ten", ImportTexts.TitleField, subject)],
                Current = current,
                IsSame = TextKey.Same(current, subject),
                Take = (document, answers) => document["title"] = answers.Text("ten"),
            };
        }

        if (plan.Year is { } year)
        {
            var current = (draft["year"] as JsonValue)?.ToJsonString();
            var said = year.ToString(CultureInfo.InvariantCulture);
            yield return new ImportItem("nam", ImportPart.Campaign, ImportTexts.Year, plan.Title ?? said)
            {
                Fields = [new ImportField("nam", ImportTexts.Year, said) { Kind = ImportFieldKind.Year }],
                Current = current,
                IsSame = string.Equals(current, said, StringComparison.Ordinal),
                Take = (document, answers) => document["year"] = answers.Year("nam"),
            };
        }

        foreach (var item in PlanIssuers.Places(plan, draft))
        {
            yield return item;
        }

        foreach (var (index, due) in plan.Due.Index())
        {
            var current = DraftJson.Text(draft, "dueBefore");
            var day = due.DueBefore.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new ImportItem($"han-{index + 1}", ImportPart.Campaign, index == 0 ? ImportTexts.Due : ImportTexts.OtherDue, due.Source)
            {
                Fields = [new ImportField("han", ImportTexts.DueField, day) { Kind = ImportFieldKind.Day }],
                Current = current is null ? null : ImportTexts.Day(current),
                IsSame = string.Equals(current, day, StringComparison.Ordinal),
                IsProposed = index == 0,
                IsStandIn = BlankParts.IsDue(draft),
                Note = due.YearIsAssumed ? ImportTexts.YearAssumed : null,
                Take = (document, answers) => document["dueBefore"] = answers.Day("han"),
            };
        }
    }

    private static IEnumerable<ImportItem> Bases(PlanProposal plan, JsonObject draft) =>
        plan.Bases.Select(basis => (Basis: basis, Implemented: false)).Concat(plan.Plan is { } own ? [(Basis: own, Implemented: true)] : [])
            .Select((pair, index) => BasisOf(pair.Basis, pair.Implemented, $"can-cu-{index + 1}", draft));

    private static ImportItem BasisOf(ProposedBasis basis, bool implemented, string id, JsonObject draft)
    {
        var known = DraftJson.Find(draft, "legalBases", "number", basis.Number) ?? DraftJson.Find(draft, "legalBases", "text", basis.Text) ?? Alike(basis, draft);
        return new ImportItem(id, ImportPart.Bases, implemented ? ImportTexts.OwnPlan : ImportTexts.BasisOf(basis.Number), basis.Source)
        {
            Fields =
            [
                new ImportField("so", ImportTexts.NumberField, basis.Number ?? DraftJson.Text(known, "number") ?? string.Empty),
                new ImportField("ngay", ImportTexts.DateField, basis.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? DraftJson.Text(known, "date") ?? string.Empty) { Kind = ImportFieldKind.Day },
                new ImportField("noi-dung", ImportTexts.BasisField, basis.Text) { Kind = ImportFieldKind.Lines },
            ],
            Current = DraftJson.Text(known, "text"),
            IsSame = TextKey.Same(DraftJson.Text(known, "text"), basis.Text),
            Note = basis.Number is null ? ImportTexts.NoNumber : IsRequest(basis) ? ImportTexts.Request : null,
            IsProposed = basis.Number is not null && !IsRequest(basis),
            Take = (document, answers) =>
            {
                var number = answers.Text("so");
                var to = DraftJson.Find(document, "legalBases", "number", number) ?? (known is null ? null : DraftJson.Find(document, "legalBases", "text", DraftJson.Text(known, "text")));
                if (to is null)
                {
                    DraftJson.List(document, "legalBases").Add((JsonNode)(to = new JsonObject()));
                }

                to["number"] = number;
                to["date"] = answers.Day("ngay");
                to["text"] = string.Join(' ', answers.Lines("noi-dung"));
                if (implemented)
                {
                    to["implemented"] = true;
                }
            },
        };
    }

    // "Theo đề nghị của … tại Tờ trình số …" is why the plan was issued; reports do not rest on it
    private static bool IsRequest(ProposedBasis basis) => basis.Number?.Contains("/TTr", StringComparison.Ordinal) == true;

    // Signs after the number are written in many ways
    private static JsonObject? Alike(ProposedBasis basis, JsonObject draft) => basis is not { Number: { } number, Date: { } date } ? null : DraftJson.Items(draft, "legalBases").FirstOrDefault(other =>
        string.Equals(DraftJson.Text(other, "date"), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        && string.Equals(DraftJson.Text(other, "number")?.Split('/', '-')[0], number.Split('/', '-')[0], StringComparison.Ordinal));
}
