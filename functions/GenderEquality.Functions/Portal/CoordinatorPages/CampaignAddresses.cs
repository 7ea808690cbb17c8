using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign that a coordinator works on stands in the address, so that windows do not mix: every form of a page carries the campaign that the page
/// shows, and so does every way on from a campaign that is not the one of the settings. Pages themselves name addresses without it; it is put in here, in one place.</summary>
public static partial class CampaignAddresses
{
    /// <summary>Field of an address with the campaign's id.</summary>
    public const string Field = LinkAddresses.CampaignField;

    /// <summary>An address of the coordinator's pages, in a campaign. One that names a campaign stays as it is.</summary>
    public static string Of(string address, CampaignId campaign)
    {
        if (!address.StartsWith(CoordinatorAddress.Overview, StringComparison.Ordinal) || Named().IsMatch(address))
        {
            return address;
        }

        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var (page, rest) = (address[..fragment], address[fragment..]);
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Field}={campaign}{rest}";
    }

    /// <summary>A page's HTML with the campaign in the addresses of its forms that change something.</summary>
    public static string InForms(string html, CampaignId campaign) => PostForm().Replace(html, form => InActions(form.Value, campaign));

    /// <summary>A page's HTML with the campaign in all its addresses.</summary>
    public static string Everywhere(string html, CampaignId campaign)
    {
        var addressed = Address().Replace(InForms(html, campaign), match => match.Groups["before"].Value + Escaped(match.Groups["address"].Value, campaign));
        return GetForm().Replace(addressed, form => $"{form.Value}<input type=\"hidden\" name=\"{Field}\" value=\"{campaign}\" />");
    }

    private static string InActions(string tag, CampaignId campaign) =>
        Action().Replace(tag, match => match.Groups["before"].Value + Escaped(match.Groups["address"].Value, campaign));

    // Of() sees the address as the browser does; in HTML its ampersands are escaped, and nothing else in addresses of these pages is.
    private static string Escaped(string address, CampaignId campaign) =>
        Of(address.Replace("&amp;", "&", StringComparison.Ordinal), campaign).Replace("&", "&amp;", StringComparison.Ordinal);

    [GeneratedRegex(@"[?&]dot=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("<form\\b(?=[^>]*\\bmethod=\"post\")[^>]*>|<button\\b(?=[^>]*\\bformaction=\")[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PostForm();

    [GeneratedRegex("<form\\b(?![^>]*\\bmethod=\"post\")[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex GetForm();

    [GeneratedRegex("(?<before>\\b(form)?action=\")(?<address>/dieu-phoi[^\"]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();

    [GeneratedRegex("(?<before>\\b(href|data-poll|data-go)=\"|;url=)(?<address>/dieu-phoi[^\"]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();
}
