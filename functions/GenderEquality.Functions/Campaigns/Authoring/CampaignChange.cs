using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What a change to a campaign means while agencies report.</summary>
public enum ChangeKind
{
    /// <summary>It holds at once, and touches nothing that was answered.</summary>
    AtOnce,

    /// <summary>Agencies are asked for something that templates they have downloaded do not have.</summary>
    NewTemplate,

    /// <summary>What agencies have answered is not used any more.</summary>
    LosesAnswers,
}

/// <summary>One difference between a campaign and what it is to be.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Text">What is different and what follows from it, in Vietnamese.</param>
public sealed record CampaignChange(ChangeKind Kind, string Text)
{
    /// <summary>All differences, those first that lose answers. Pure.</summary>
    public static IReadOnlyList<CampaignChange> Between(Campaign before, Campaign after) =>
    [
        .. new IEnumerable<CampaignChange>[] { AgencyChange.Between(before, after), StructureChange.Between(before, after), OtherChange.Between(before, after) }
            .SelectMany(changes => changes).OrderByDescending(change => change.Kind),
    ];

    /// <summary>The document as it is to be written: where agencies need another template its version is raised, and hints of the one before are kept, so that what was
    /// downloaded stays readable.</summary>
    public static JsonObject Written(JsonObject document, Campaign before, Campaign after)
    {
        var written = document.DeepClone().AsObject();
        var gone = Hints(before).Except(Hints(after), StringComparer.Ordinal).Except(after.EarlierHints, StringComparer.Ordinal).ToList();
        if (gone.Count > 0)
        {
            written["earlierHints"] = JsonSerializer.SerializeToNode(after.EarlierHints.Concat(gone).ToList());
        }

        if (after.TemplateVersion <= before.TemplateVersion && Between(before, after).Any(change => change.Kind != ChangeKind.AtOnce))
        {
            written["templateVersion"] = before.TemplateVersion + 1;
        }

        return written;
    }

    private static IEnumerable<string> Hints(Campaign campaign) =>
        campaign.Outline.Select(section => section.Guidance).Concat(campaign.Tables.Select(table => table.Note)).OfType<string>().Distinct(StringComparer.Ordinal);
}
