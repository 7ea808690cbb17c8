using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Keeps a link's token in the browser, so that it need not stand in the address: one cookie for each agency, bound to the agency's place, so that
/// several agencies in one browser do not mix; and one without a secret that tells whether the browser keeps cookies at all.</summary>
public sealed class LinkCookie(IOptions<LinkOptions> options, TimeProvider clock)
{
    /// <summary>Name of the one that holds the token.</summary>
    public const string Name = "duong-dan";

    /// <summary>Name of the one that tells that cookies are kept.</summary>
    public const string Probe = "giu-cookie";

    // Browsers keep none longer.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    /// <summary>The token that the browser keeps for this place; null when it keeps none.</summary>
    public static string? TokenOf(HttpRequest request) => request.Cookies[Name];

    /// <summary>Whether the browser is known to keep cookies.</summary>
    public static bool AreKept(HttpRequest request) => request.Cookies.ContainsKey(Probe);

    /// <summary>Asks the browser to keep the token for as long as the link is good.</summary>
    public void Keep(HttpContext http, string token, OpenLink link)
    {
        var age = link.Expires - clock.GetUtcNow();
        var place = AgencyAddress.Page(AgencyAddress.Place(link.Campaign.Id, link.Agency.Code));
        http.Response.Cookies.Append(Name, token, Of(http.Request, place, age < Longest ? age : Longest));
        http.Response.Cookies.Append(Probe, "1", Of(http.Request, AgencyAddress.Root, Longest));
    }

    // Lax: a click in a web mail brings the cookie along, a form of another site does not.
    private CookieOptions Of(HttpRequest request, string path, TimeSpan age) => new()
    {
        Path = path,
        MaxAge = age,
        HttpOnly = true,
        Secure = IsHttps(request),
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };

    // The platform ends TLS in front of the app.
    private bool IsHttps(HttpRequest request) => request.IsHttps
        || string.Equals(options.Value.BaseAddress?.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
        || string.Equals(request.Headers["X-Forwarded-Proto"], Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
}
