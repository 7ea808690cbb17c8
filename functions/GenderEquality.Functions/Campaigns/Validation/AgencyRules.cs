namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Groups and agencies.</summary>
internal static class AgencyRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        if (campaign.Agencies.Count == 0)
        {
            yield return new CampaignFileError("$.agencies", "a campaign needs at least one agency.");
        }

        var groups = campaign.Groups.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var perTask = campaign.Outline.Any(section => section.PerTask);
        CampaignFileError[] errors =
        [
            .. KeyRules.Check(campaign.Groups, group => group.Key, "$.groups"),
            .. KeyRules.Check(campaign.Agencies, agency => agency.Code.ToString(), "$.agencies", "code"),
            .. Duplicates(campaign.Agencies, agency => agency.Name, "name"),
            .. Duplicates(campaign.Agencies, agency => agency.ShortName, "shortName"),
            .. campaign.Agencies.Index().SelectMany(pair => One(pair.Item, $"$.agencies[{pair.Index}]", groups, perTask)),
        ];
        foreach (var error in errors)
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> One(Agency agency, string path, HashSet<string> groups, bool perTask)
    {
        if (!groups.Contains(agency.Group))
        {
            yield return new CampaignFileError($"{path}.group", $"there is no group '{agency.Group}'; known: {string.Join(", ", groups)}.");
        }

        if (agency.PlanHeading < 1)
        {
            yield return new CampaignFileError($"{path}.planHeading", "headings count from 1.");
        }

        if (agency.Emails.Count == 0)
        {
            yield return new CampaignFileError($"{path}.emails", "at least one address is needed, or the agency gets no link.");
        }

        if (agency.Emails.Distinct().Count() != agency.Emails.Count)
        {
            yield return new CampaignFileError($"{path}.emails", "an address stands here twice. Remove one.");
        }

        foreach (var (index, contact) in agency.Contacts.Index())
        {
            if (agency.Contacts.Take(index).Any(other => other.Email == contact.Email))
            {
                yield return new CampaignFileError($"{path}.contacts[{index}].email", $"'{contact.Email}' is a duplicate. Name each contact once.");
            }

            foreach (var error in PhoneRules.Check(contact.Phone, $"{path}.contacts[{index}].phone"))
            {
                yield return error;
            }

            if (contact.OnlyEscalation == agency.Emails.Contains(contact.Email))
            {
                yield return new CampaignFileError(
                    $"{path}.contacts[{index}]",
                    contact.OnlyEscalation
                        ? $"'{contact.Email}' gets every mail ($.agencies.emails), so it is not for escalation alone. Remove it from emails, or leave onlyEscalation out."
                        : $"'{contact.Email}' is not among the agency's emails. Add it there, or set onlyEscalation.");
            }
        }

        if (perTask && agency.Tasks.Count == 0)
        {
            yield return new CampaignFileError($"{path}.tasks", "the outline has a section with a sub-heading for each task, so at least one task is needed.");
        }
    }

    // Two agencies of one name could not be told apart in any list.
    private static IEnumerable<CampaignFileError> Duplicates(IReadOnlyList<Agency> agencies, Func<Agency, string> text, string member)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return agencies.Index()
            .Where(pair => !seen.Add(text(pair.Item)))
            .Select(pair => new CampaignFileError($"$.agencies[{pair.Index}].{member}", $"'{text(pair.Item)}' is a duplicate. Give each agency its own."));
    }
}
