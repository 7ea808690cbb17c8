using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>The campaign of a lower level as it can be made of the one that the level above hands down: what its agencies are asked is what is asked above, so that their sums
/// fill the upper template. What only the lower level knows is missing, and so a fault of the draft.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">Its document.</param>
/// <param name="Open">What somebody must look at, with its place.</param>
public sealed record HandDown(CampaignId Id, JsonObject Document, IReadOnlyList<DraftFault> Open)
{
    private const string Recipient = "cap-tren";
    private static readonly string[] Taken = ["timeZone", "actionPeriod", "legalBases", "reminders", "calendar", "outline", "objectives", "abbreviations"];

    // Where it lies, when it reports, and whom it asks: nobody above knows that.
    private static readonly string[] Unknown = ["placeName", "wholeName", "opensOn", "dueBefore", "agencies"];

    /// <summary>Makes it.</summary>
    /// <param name="file">The upper campaign's document.</param>
    /// <param name="above">The same, read.</param>
    /// <param name="agency">Who reports there, and collects here.</param>
    public static HandDown Of(JsonObject file, Campaign above, Agency agency)
    {
        var id = CampaignId.Parse($"{above.Id}-{agency.Code}");
        var document = BlankCampaign.Of(id, above.Title, above.Year);
        foreach (var member in Unknown)
        {
            document.Remove(member);
        }

        foreach (var member in Taken.Where(member => file[member] is not null))
        {
            document[member] = file[member]!.DeepClone();
        }

        if (agency.PlaceName is { } place)
        {
            document["placeName"] = place;
        }

        document["coordinator"] = CoordinatorOf(above, agency);
        document["audiences"] = new JsonArray(AudienceOf(above));
        document["upward"] = new JsonObject { ["campaign"] = above.Id.ToString(), ["agency"] = agency.Code.ToString(), ["audience"] = Recipient };
        var open = new List<DraftFault>(Notes(above, agency));
        new HandedTables(file, above, agency, open).WriteTo(document);
        return new HandDown(id, document, open);
    }

    // Who reports above collects here. Its address is nobody's business above, and its signature may be that of a group.
    private static JsonObject CoordinatorOf(Campaign above, Agency agency)
    {
        var coordinator = new JsonObject { ["agency"] = agency.Code.ToString(), ["name"] = agency.Name, ["shortName"] = agency.ShortName };
        if (agency.ParentName is { } parent)
        {
            coordinator["parentName"] = parent;
        }

        var signature = new JsonObject { ["authority"] = above.SignatureOf(agency)?.Authority, ["name"] = agency.Signature?.Name };
        if (above.SignatureOf(agency)?.Position is { } position)
        {
            signature["position"] = position;
        }

        coordinator["signature"] = signature;
        return coordinator;
    }

    private static JsonObject AudienceOf(Campaign above) => new()
    {
        ["key"] = Recipient, ["recipient"] = above.Coordinator.Name, ["distribution"] = new JsonArray(BlankTexts.AsAbove, BlankTexts.Filed),
    };

    private static IEnumerable<DraftFault> Notes(Campaign above, Agency agency)
    {
        yield return new DraftFault(JsonPlace.Root.At("agencies"), HandDownTexts.Agencies(agency));
        yield return new DraftFault(JsonPlace.Root.At("dueBefore"), HandDownTexts.DueAbove(above));
        yield return new DraftFault(JsonPlace.Root.At("audiences"), HandDownTexts.RecipientTaken(above));
        if (above.LegalBases.Count > 0)
        {
            yield return new DraftFault(JsonPlace.Root.At("legalBases"), HandDownTexts.BasesTaken);
        }

        if (above.TargetYears.Count > 0)
        {
            yield return new DraftFault(JsonPlace.Root.At("indicators"), HandDownTexts.TargetsTaken);
        }

        foreach (var (index, section) in above.Outline.Index().Where(pair => pair.Item.PerTask))
        {
            yield return new DraftFault(JsonPlace.Root.At("outline").At(index), HandDownTexts.PerTask(section));
        }
    }
}
