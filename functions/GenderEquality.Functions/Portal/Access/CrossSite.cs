using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Refuses forms that another site sends. Browsers say where a form comes from in <c>Sec-Fetch-Site</c>, older ones in <c>Origin</c>; one that says
/// neither is refused. An address that holds a link's token is itself what an antiforgery token is, for nobody else can know it: there, and only there,
/// a form may come without a word, or with <c>Origin: null</c>, as pages with <c>Referrer-Policy: no-referrer</c> send it.</summary>
public sealed class CrossSite(IOptions<LinkOptions> options)
{
    private const string Opaque = "null";

    /// <summary>Whether the form comes from another site, or might.</summary>
    public bool Refuses(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin is "" or Opaque ? !AgencyAddress.MayHoldToken(request.Path) : !IsOwn(origin, request);
    }

    private bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (SameAuthority(uri, options.Value.BaseAddress)
            || string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static bool SameAuthority(Uri origin, Uri? own) => own is not null
        && string.Equals(origin.GetLeftPart(UriPartial.Authority), own.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
