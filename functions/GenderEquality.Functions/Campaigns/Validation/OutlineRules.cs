namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Sections: each under a container that stands before it, no container without sections.</summary>
internal static class OutlineRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        if (campaign.Outline.Count == 0)
        {
            yield return new CampaignFileError("$.outline", "a report needs at least one section.");
        }

        foreach (var error in KeyRules.Check(campaign.Outline, section => section.Key.ToString(), "$.outline"))
        {
            yield return error;
        }

        foreach (var error in Numbers(campaign))
        {
            yield return error;
        }

        var before = new Dictionary<string, OutlineSection>(StringComparer.Ordinal);
        foreach (var (index, section) in campaign.Outline.Index())
        {
            foreach (var problem in Problems(campaign, section, before))
            {
                yield return new CampaignFileError($"$.outline[{index}]", problem);
            }

            before[section.Key.ToString()] = section;
        }
    }

    /// <summary>Two sections under one heading with the same number would be taken for each other when a report is read.</summary>
    private static IEnumerable<CampaignFileError> Numbers(Campaign campaign)
    {
        var seen = new HashSet<(string? Parent, string Number)>();
        foreach (var (index, section) in campaign.Outline.Index().DistinctBy(pair => pair.Item.Key))
        {
            if (!seen.Add((ParentOf(section.Key.ToString()), section.Number.ToUpperInvariant())))
            {
                yield return new CampaignFileError($"$.outline[{index}].numbering", $"'{section.Number}' stands before another section of the same heading too. Number each differently.");
            }
        }
    }

    private static IEnumerable<string> Problems(Campaign campaign, OutlineSection section, Dictionary<string, OutlineSection> before)
    {
        var key = section.Key.ToString();
        if (ParentOf(key) is { } parent && !(before.TryGetValue(parent, out var found) && found.Requirement == SectionRequirement.Container))
        {
            yield return $"section '{key}' needs a container '{parent}' before it. Add one, or set its requirement to container.";
        }

        if (section.Level > 1 && section.Numbering is null && !section.Chapter.All(char.IsAsciiLetter)
            && before.TryGetValue(section.Chapter, out var chapter) && chapter.Numbering is { } numbering)
        {
            yield return $"section '{key}' would be headed '{section.Number}', though its chapter is called '{numbering}'. Give it a numbering too, or the chapter a key of letters alone.";
        }

        if (section.Requirement != SectionRequirement.Container)
        {
            yield break;
        }

        if (section.PerTask)
        {
            yield return $"section '{key}' is a container, so it cannot have sub-headings per task.";
        }

        if (!campaign.Outline.Any(other => string.Equals(ParentOf(other.Key.ToString()), key, StringComparison.Ordinal)))
        {
            yield return $"section '{key}' is a container but holds no section.";
        }
    }

    private static string? ParentOf(string key) => key.LastIndexOf('.') is var dot and >= 0 ? key[..dot] : null;
}
