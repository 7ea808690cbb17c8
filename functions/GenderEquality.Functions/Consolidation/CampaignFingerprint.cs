using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What of a campaign decides what a consolidated report says. Not in here: what speaks to agencies only (addresses, reminders, guidance,
/// other names in reports of their own) and checks. Names, order and values are kept for good: an old year must come out as it was.</summary>
internal static class CampaignFingerprint
{
    /// <summary>Adds what was chosen.</summary>
    public static void AddCampaign(this Fingerprint fingerprint, Campaign campaign)
    {
        fingerprint.Add("campaign", campaign.Id.ToString());
        fingerprint.Add("title", campaign.Title);
        fingerprint.Add<int>("year", campaign.Year);
        fingerprint.Add("place", campaign.PlaceName);
        fingerprint.Add("whole", campaign.WholeName);
        fingerprint.Add("zone", campaign.TimeZone);
        fingerprint.Add<DateOnly>("due", campaign.DueBefore);
        foreach (var basis in campaign.LegalBases)
        {
            fingerprint.Add("basis", basis.Number);
            fingerprint.Add<DateOnly>("basis.date", basis.Date);
            fingerprint.Add("basis.text", basis.Text);
            fingerprint.Add("basis.implemented", basis.Implemented);
        }

        AddReaders(fingerprint, campaign);
        AddAgencies(fingerprint, campaign);
        AddOutline(fingerprint, campaign);
        fingerprint.AddIndicators(campaign);
        fingerprint.AddTables(campaign);
        fingerprint.AddAgreements(campaign);
        fingerprint.AddStatements(campaign);
        foreach (var figure in campaign.PreviousFigures)
        {
            fingerprint.Add("known", figure.Table.ToString());
            fingerprint.Add("known.row", figure.Row);
            fingerprint.Add("known.agency", figure.Agency?.ToString());
            fingerprint.Add<decimal>("known.value", figure.Value);
        }
    }

    private static void AddReaders(Fingerprint fingerprint, Campaign campaign)
    {
        var coordinator = campaign.Coordinator;
        fingerprint.Add("coordinator", coordinator.Agency.ToString());
        fingerprint.Add("coordinator.name", coordinator.Name);
        fingerprint.Add("coordinator.short", coordinator.ShortName);
        fingerprint.Add("coordinator.parent", coordinator.ParentName);
        fingerprint.Add("signature", coordinator.Signature.Position);
        fingerprint.Add("signature.authority", coordinator.Signature.Authority);
        fingerprint.Add("signature.name", coordinator.Signature.Name);
        foreach (var audience in campaign.Audiences)
        {
            fingerprint.Add("audience", audience.Key);
            fingerprint.Add("audience.recipient", audience.Recipient);
            fingerprint.Add("audience.opening", audience.Opening);
            fingerprint.Add("audience.distribution", audience.Distribution);
        }
    }

    private static void AddAgencies(Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var group in campaign.Groups)
        {
            fingerprint.Add("group", group.Key);
            fingerprint.Add("group.name", group.Name);
        }

        foreach (var agency in campaign.Agencies)
        {
            fingerprint.Add("agency", agency.Code.ToString());
            fingerprint.Add("agency.name", agency.Name);
            fingerprint.Add("agency.short", agency.ShortName);
            fingerprint.Add("agency.group", agency.Group);
            fingerprint.Add("agency.task", agency.Tasks);
        }
    }

    private static void AddOutline(Fingerprint fingerprint, Campaign campaign)
    {
        foreach (var section in campaign.Outline)
        {
            fingerprint.Add("section", section.Key.ToString());
            fingerprint.Add("section.numbering", section.Numbering);
            fingerprint.Add("section.heading", section.Heading);
            fingerprint.Add("section.requirement", section.Requirement.ToString());
            fingerprint.Add("section.tasks", section.PerTask);
        }
    }
}
