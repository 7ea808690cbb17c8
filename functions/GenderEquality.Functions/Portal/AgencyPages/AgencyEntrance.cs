using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Leads a browser that comes by a mailed link on to an address without its token. One that keeps no cookies comes back once, with a mark in the
/// address, and is let in where it is.</summary>
public sealed class AgencyEntrance(LinkCookie cookie)
{
    /// <summary>The mark: the browser was asked to keep a cookie, and is here again.</summary>
    public const string Asked = "mo";

    /// <summary>The answer that leads on; null when the request is to be answered where it is.</summary>
    /// <param name="request">A request whose address holds the token.</param>
    /// <param name="token">The token.</param>
    /// <param name="link">What it opens.</param>
    public PortalResult? LeadOn(HttpRequest request, string token, OpenLink link)
    {
        // Whoever fetches a file, or sends a form, by the link alone is answered there.
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !request.Path.Equals(AgencyAddress.Page(token), StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (LinkCookie.AreKept(request))
        {
            return Lead(AgencyAddress.Page(AgencyAddress.Place(link.Campaign.Id, link.Agency.Code)) + Query(request, marked: false), token, link);
        }

        return request.Query.ContainsKey(Asked) ? null : Lead(AgencyAddress.Page(token) + Query(request, marked: true), token, link);
    }

    /// <summary>Leads to an address, and lets the browser keep the token.</summary>
    public PortalResult Lead(string address, string token, OpenLink link) => new(PageKind.Agency, http =>
    {
        cookie.Keep(http, token, link);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
        return Task.CompletedTask;
    });

    private static string Query(HttpRequest request, bool marked)
    {
        var kept = request.Query.Where(field => !string.Equals(field.Key, Asked, StringComparison.OrdinalIgnoreCase));
        return QueryString.Create(marked ? kept.Append(new(Asked, "1")) : kept).ToUriComponent();
    }
}
