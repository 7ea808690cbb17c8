namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Differences of agencies: by their codes, which stay the same when an agency is renamed.</summary>
internal static class AgencyChange
{
    public static IEnumerable<CampaignChange> Between(Campaign before, Campaign after)
    {
        var known = before.Agencies.ToDictionary(agency => agency.Code);
        var kept = after.Agencies.Select(agency => agency.Code).ToHashSet();
        foreach (var gone in before.Agencies.Where(agency => !kept.Contains(agency.Code)))
        {
            yield return new(ChangeKind.LosesAnswers, ChangeTexts.AgencyGone(gone.Name));
        }

        foreach (var agency in after.Agencies)
        {
            if (!known.TryGetValue(agency.Code, out var old))
            {
                yield return new(ChangeKind.AtOnce, ChangeTexts.AgencyNew(agency.Name));
                continue;
            }

            foreach (var change in One(old, agency))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<CampaignChange> One(Agency old, Agency agency)
    {
        if (!string.Equals(old.Name, agency.Name, StringComparison.Ordinal))
        {
            yield return new(ChangeKind.AtOnce, ChangeTexts.AgencyRenamed(old.Name, agency.Name));
        }

        if (!old.Emails.SequenceEqual(agency.Emails) || !old.Contacts.SequenceEqual(agency.Contacts))
        {
            yield return new(ChangeKind.AtOnce, ChangeTexts.ContactsChanged(agency.Name));
        }

        if (!string.Equals(old.Group, agency.Group, StringComparison.Ordinal))
        {
            yield return new(ChangeKind.AtOnce, ChangeTexts.GroupChanged(agency.Name));
        }

        if (!old.Tasks.SequenceEqual(agency.Tasks, StringComparer.Ordinal))
        {
            yield return new(ChangeKind.NewTemplate, ChangeTexts.TasksChanged(agency.Name));
        }
    }
}
