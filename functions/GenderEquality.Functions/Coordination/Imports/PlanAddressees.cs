using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Who collects the reports, and to whom the whole goes.</summary>
internal static class PlanAddressees
{
    /// <summary>The proposals.</summary>
    public static IEnumerable<ImportItem> Of(PlanProposal plan, JsonObject draft)
    {
        if (plan.Addressees is not { } addressees)
        {
            yield break;
        }

        var current = BlankParts.CoordinatorOf(draft);
        yield return new ImportItem("dau-moi", ImportPart.Addressees, ImportTexts.Coordinator, addressees.Source)
        {
            Fields = [new ImportField("ten", ImportTexts.CoordinatorField, addressees.Coordinator)],
            Current = current,
            IsSame = TextKey.Same(current, addressees.Coordinator),
            Note = ImportTexts.CoordinatorMustReport,
            Take = TakeCoordinator,
        };
        foreach (var (index, recipient) in addressees.Recipients.Index())
        {
            yield return Recipient(plan, draft, recipient, string.Create(CultureInfo.InvariantCulture, $"noi-nhan-{index + 1}"), addressees);
        }
    }

    private static void TakeCoordinator(JsonObject document, ImportAnswers answers)
    {
        var name = answers.Text("ten");
        var coordinator = DraftJson.Object(document, "coordinator");
        coordinator["name"] = name;
        if (DraftJson.Find(document, "agencies", "name", name) is { } agency)
        {
            coordinator["agency"] = DraftJson.Text(agency, "code");
            coordinator["shortName"] = DraftJson.Text(agency, "shortName");
            BlankParts.RemoveAgency(document);
        }
        else
        {
            answers.Wrong("ten", ImportTexts.CoordinatorNotAmong(name));
        }
    }

    private static ImportItem Recipient(PlanProposal plan, JsonObject draft, string recipient, string id, ProposedAddressees addressees)
    {
        var known = DraftJson.Find(draft, "audiences", "recipient", recipient);
        var subject = plan.Title is { } title ? ImportTexts.Subject(title) : DraftJson.Text(draft, "title") ?? string.Empty;
        return new ImportItem(id, ImportPart.Addressees, ImportTexts.RecipientOf(recipient), addressees.Source)
        {
            Fields =
            [
                new ImportField("ten", ImportTexts.RecipientField, recipient),
                new ImportField("mo-dau", ImportTexts.OpeningField, DraftJson.Text(known, "opening") ?? ImportTexts.Opening(addressees.Coordinator, subject)) { Kind = ImportFieldKind.Lines },
            ],
            Current = DraftJson.Text(known, "recipient"),
            IsSame = known is not null,
            Take = (document, answers) =>
            {
                BlankParts.RemoveRecipient(document, addressees.Recipients);
                var to = DraftJson.Find(document, "audiences", "recipient", recipient);
                if (to is null)
                {
                    to = new JsonObject { ["key"] = string.Join('-', TextKey.Words(recipient).Take(6)), ["distribution"] = DraftJson.Of(ImportTexts.Distribution) };
                    DraftJson.List(document, "audiences").Add((JsonNode)to);
                }

                to["recipient"] = answers.Text("ten");
                to["opening"] = string.Join(' ', answers.Lines("mo-dau"));
            },
        };
    }
}
