using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports;

/// <summary>The tag of the content control around the officer's text of a section in a draft of the signed report: <c>bt:III.2.1@12.3fa9c1d2</c>, so that an
/// edited draft can be read back. It says all itself, since programs keep tags and drop other things; Word allows it 64 characters.</summary>
/// <param name="Section">Section of the signed report.</param>
/// <param name="Version">Version of the report that the draft is of.</param>
/// <param name="Campaign">First digits of the hash of the campaign's id.</param>
public sealed record EditedTag(SectionKey Section, int Version, string Campaign)
{
    private const string Prefix = "bt:";
    private const int HashLength = 8;
    private const string BookmarkPrefix = "bt_";
    private const int LongestBookmark = 40;

    /// <summary>The tag of a section in a version of a campaign's report.</summary>
    public static EditedTag Of(CampaignId campaign, int version, SectionKey section) => new(section, version, HashOf(campaign));

    /// <summary>What stands for a campaign.</summary>
    public static string HashOf(CampaignId campaign) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(campaign.ToString())))[..HashLength];

    /// <summary>Reads a tag; null for any other.</summary>
    public static EditedTag? Parse(string? tag) =>
        tag is not null && tag.StartsWith(Prefix, StringComparison.Ordinal) && tag[Prefix.Length..].Split('@') is [var key, var rest]
        && SectionKey.TryParse(key, null, out var section)
        && rest.Split('.') is [var number, { Length: HashLength } campaign] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new EditedTag(section, version, campaign)
            : null;

    /// <summary>Name of the bookmark around the same text, such as <c>bt_III_2_1__12_3fa9c1d2</c>: programs that drop controls around several paragraphs keep
    /// bookmarks. Null where it would be longer than Word allows.</summary>
    public string? Bookmark => string.Create(CultureInfo.InvariantCulture, $"{BookmarkPrefix}{Section.ToString().Replace('.', '_')}__{Version}_{Campaign}") is { Length: <= LongestBookmark } name ? name : null;

    /// <summary>Reads the name of a bookmark; null for any other.</summary>
    public static EditedTag? ParseBookmark(string? name) =>
        name is not null && name.StartsWith(BookmarkPrefix, StringComparison.Ordinal) && name[BookmarkPrefix.Length..].Split("__") is [var key, var rest]
            ? Parse($"{Prefix}{key.Replace('_', '.')}@{rest.Replace('_', '.')}")
            : null;

    /// <summary>As it stands in the document.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Section}@{Version}.{Campaign}");
}
