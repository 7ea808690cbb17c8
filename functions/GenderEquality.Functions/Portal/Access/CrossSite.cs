using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Refuses forms that another site sends. Browsers say where a form comes from in <c>Sec-Fetch-Site</c>, older ones in
/// <c>Origin</c>; a client that sends neither is no browser and carries nobody's session.</summary>
public sealed class CrossSite(IOptions<LinkOptions> options)
{
    private const string Opaque = "null";

    /// <summary>Whether the request comes from another site. <c>Origin: null</c> is what a browser sends from a page with
    /// <c>Referrer-Policy: no-referrer</c>, as agency pages have: there, and only there, it counts as no origin at all,
    /// since nobody can forge a form without knowing the link.</summary>
    public bool Refuses(HttpRequest request, bool allowOpaqueOrigin)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return false;
        }

        return string.Equals(origin, Opaque, StringComparison.Ordinal) ? !allowOpaqueOrigin : !IsOwn(origin, request);
    }

    private bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (SameAuthority(uri, options.Value.BaseAddress)
            || string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static bool SameAuthority(Uri origin, Uri? own) => own is not null
        && string.Equals(origin.GetLeftPart(UriPartial.Authority), own.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
