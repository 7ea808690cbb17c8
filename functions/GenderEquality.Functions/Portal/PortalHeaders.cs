using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal;

/// <summary>What kind of response the headers are for.</summary>
public enum PageKind
{
    /// <summary>A page of an agency, whose address may hold a token.</summary>
    Agency,

    /// <summary>A coordinator's page.</summary>
    Coordinator,

    /// <summary>A public file that never changes under its address.</summary>
    Asset,
}

/// <summary>Security and caching headers of every response; <see cref="PortalResult"/> sets them.</summary>
public static class PortalHeaders
{
    /// <summary>Nothing runs and nothing loads but the own script, style sheet and pictures.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them.</summary>
    public static void Apply(HttpResponse response, PageKind kind)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        // A year. Without the names below this one, which may be another's; browsers heed it over HTTPS only.
        headers.StrictTransportSecurity = "max-age=31536000";
        headers.XContentTypeOptions = "nosniff";
        // Where the address holds no token, forms should say where they come from.
        headers["Referrer-Policy"] = kind == PageKind.Agency && AgencyAddress.MayHoldToken(response.HttpContext.Request.Path) ? "no-referrer" : "same-origin";
        headers.CacheControl = kind == PageKind.Asset ? "public, max-age=31536000, immutable" : "no-store";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
