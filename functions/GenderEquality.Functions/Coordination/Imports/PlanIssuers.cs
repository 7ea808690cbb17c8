using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Plans;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>What a plan's letterhead says: the place, and who stands above the coordinator.</summary>
internal static class PlanIssuers
{
    /// <summary>The place, with the words for the whole of it.</summary>
    public static IEnumerable<ImportItem> Places(PlanProposal plan, JsonObject draft)
    {
        if (plan.Issuer is not { } issuer)
        {
            yield break;
        }

        var (place, whole) = (DraftJson.Text(draft, "placeName"), DraftJson.Text(draft, "wholeName"));
        yield return new ImportItem("dia-danh", ImportPart.Campaign, ImportTexts.Place, issuer.Source)
        {
            Fields = [new ImportField("ten", ImportTexts.PlaceField, issuer.Place), new ImportField("chung", ImportTexts.WholeField, issuer.Whole ?? whole ?? string.Empty)],
            Current = place is null ? null : string.Join('\n', new[] { place, whole }.OfType<string>()),
            IsSame = TextKey.Same(place, issuer.Place) && (issuer.Whole is null || TextKey.Same(whole, issuer.Whole)),
            IsStandIn = string.Equals(place, BlankTexts.Place, StringComparison.Ordinal),
            Take = (document, answers) =>
            {
                document["placeName"] = answers.Text("ten");
                document["wholeName"] = answers.Text("chung");
            },
        };
    }

    /// <summary>The first line above the coordinator's name in documents.</summary>
    public static IEnumerable<ImportItem> Parents(PlanProposal plan, JsonObject draft)
    {
        if (plan.Issuer is not { Name: { } name } issuer)
        {
            yield break;
        }

        var current = DraftJson.Text(draft["coordinator"], "parentName");
        yield return new ImportItem("cap-tren", ImportPart.Addressees, ImportTexts.Parent, issuer.Source)
        {
            Fields = [new ImportField("ten", ImportTexts.ParentField, name)],
            Current = current,
            IsSame = TextKey.Same(current, name),
            IsStandIn = string.Equals(current, BlankTexts.Parent, StringComparison.Ordinal) && BlankParts.CoordinatorOf(draft) is null,
            Take = (document, answers) => DraftJson.Object(document, "coordinator")["parentName"] = answers.Text("ten"),
        };
    }
}
