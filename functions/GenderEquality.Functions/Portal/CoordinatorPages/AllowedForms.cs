using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Disables the buttons of forms that somebody has no right to send. Pages name forms as for one who may do everything; this is done in one place, as with the campaign
/// in addresses. It is only manners: the form would be refused.</summary>
public static partial class AllowedForms
{
    /// <summary>A page's HTML in which only allowed forms can be sent.</summary>
    /// <param name="html">The page.</param>
    /// <param name="may">Whether one may do what needs a right.</param>
    public static string Only(string html, Func<CampaignRight, bool> may) => Form().Replace(
        html,
        form => Button().Replace(form.Value, button =>
        {
            var action = (Action().Match(button.Value) is { Success: true } own ? own : Action().Match(form.Value)).Groups["path"].Value;
            return action.Length == 0 || may(NeededRight.Of(HttpMethods.Post, action)) ? button.Value : button.Value + " disabled";
        }));

    [GeneratedRegex("<form\\b(?=[^>]*\\bmethod=\"post\")[^>]*>.*?</form>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();

    // Up to its bracket, where one word more has place
    [GeneratedRegex("<button\\b(?![^>]*\\btype=\"button\")[^>]*(?=>)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Button();

    [GeneratedRegex("\\b(form)?action=\"(?<path>/dieu-phoi[^\"?#]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();
}
