namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>What a campaign says in its own words in mails: short, known placeholders, and no way to other hosts than those that are named.</summary>
internal static class MailWordingRules
{
    private const int LongestLine = 300;
    private const int LongestText = 1000;
    private const string Place = "$.mailTexts";

    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        if (campaign.MailTexts is not { } texts)
        {
            return [];
        }

        return
        [
            .. Text(campaign, texts.Greeting, $"{Place}.greeting", LongestLine),
            .. Text(campaign, texts.Help, $"{Place}.help", LongestText),
            .. Text(campaign, texts.Closing, $"{Place}.closing", LongestLine),
            .. texts.Notes.Index().SelectMany(note => Text(campaign, note.Item.Text, $"{Place}.notes[{note.Index}].text", LongestText)),
            .. texts.Notes.Index().Where(note => texts.Notes.Take(note.Index).Any(other => other.Kind == note.Item.Kind))
                .Select(note => new CampaignFileError($"{Place}.notes[{note.Index}].kind", "this kind of mail has a note already. Put both texts into one.")),
            .. texts.Hosts.Index().Where(host => !MailHosts.IsName(host.Item))
                .Select(host => new CampaignFileError($"{Place}.hosts[{host.Index}]", $"'{host.Item}' is no host; write its name alone, such as \"baocao.example.vn\".")),
        ];
    }

    private static IEnumerable<CampaignFileError> Text(Campaign campaign, string? text, string path, int longest)
    {
        if (text is null)
        {
            yield break;
        }

        if (text.Length > longest)
        {
            yield return new CampaignFileError(path, $"the text has {text.Length} characters; at most {longest} fit into a mail. Shorten it.");
        }

        foreach (var name in MailPlaceholders.In(text).Except(MailPlaceholders.All, StringComparer.Ordinal))
        {
            yield return new CampaignFileError(path, $"'{name}' is no placeholder; known here: {string.Join(", ", MailPlaceholders.All)}.");
        }

        if (MailPlaceholders.HasLooseBrace(text))
        {
            yield return new CampaignFileError(path, "a brace has no partner. Close it, or remove it.");
        }

        if (campaign.Coordinator.Phone is null && MailPlaceholders.In(text).Contains(MailPlaceholders.Phone, StringComparer.Ordinal))
        {
            yield return new CampaignFileError(path, "the coordinator's telephone stands nowhere ($.coordinator.phone). Fill it in, or remove the placeholder.");
        }

        foreach (var link in MailHosts.In(text).Where(link => !MailHosts.Allows(link, campaign.MailTexts!.Hosts)))
        {
            yield return new CampaignFileError(path, $"'{link}' leads to another host. Remove it, or name its host in 'hosts'.");
        }
    }
}
