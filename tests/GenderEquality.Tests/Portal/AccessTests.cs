using System.Text;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Tests.Portal;

public sealed class AccessTests
{
    private static readonly HostKind Azure = new(IsLocalHost: false, HasPlatformSignIn: true);

    [Fact]
    public void SignedInWithTheRoleIsAllowedUnderTheirAddress()
    {
        var identity = Identify(Azure, Principal("""[{"typ":"roles","val":"Coordinator"},{"typ":"preferred_username","val":"an@sld.example.vn"}]"""));

        Assert.Equal(new CoordinatorIdentity(AccessDecision.Allowed, "an@sld.example.vn"), identity);
    }

    [Fact]
    public void SignedInWithoutTheRoleIsNotAllowed() =>
        Assert.Equal(AccessDecision.NoRole, Identify(Azure, Principal("""[{"typ":"roles","val":"Reader"},{"typ":"name","val":"Coordinator"}]""")).Decision);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("bm90IGpzb24=")]
    public void MissingOrMalformedPrincipalIsNotSignedIn(string? header) =>
        Assert.Equal(AccessDecision.NotSignedIn, Identify(Azure, header).Decision);

    [Fact]
    public void ForgedPrincipalIsNotTrustedWithoutThePlatformsSignIn() =>
        Assert.Equal(AccessDecision.NotSignedIn, Identify(new HostKind(false, false), Principal("""[{"typ":"roles","val":"Coordinator"}]""")).Decision);

    [Fact]
    public void LocalHostHasAFixedDevelopmentUser() =>
        Assert.Equal(new CoordinatorIdentity(AccessDecision.Allowed, CoordinatorAccess.DevelopmentUser), Identify(new HostKind(true, false), null));

    [Theory]
    [InlineData("same-origin", null, false)]
    [InlineData("none", null, false)]
    [InlineData("cross-site", "https://baocao.example.vn", true)]
    [InlineData("same-site", null, true)]
    [InlineData(null, null, false)]
    [InlineData(null, "https://baocao.example.vn", false)]
    [InlineData(null, "https://inner.azurewebsites.net", false)]
    [InlineData(null, "http://baocao.example.vn", true)]
    [InlineData(null, "https://evil.example", true)]
    [InlineData(null, "null", true)]
    public void FormsFromElsewhereAreRefused(string? site, string? origin, bool refused) =>
        Assert.Equal(refused, CrossSite().Refuses(Request(site, origin), allowOpaqueOrigin: false));

    [Fact]
    public void OpaqueOriginOfAnAgencysOwnPageIsLetThrough() =>
        Assert.False(CrossSite().Refuses(Request(null, "null"), allowOpaqueOrigin: true));

    private static CoordinatorIdentity Identify(HostKind host, string? header)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers[ClientPrincipal.Header] = header;
        return new CoordinatorAccess(host, Options.Create(new PortalOptions())).Identify(request);
    }

    private static string Principal(string claims) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"auth_typ":"aad","claims":{{claims}},"name_typ":"name","role_typ":"roles"}"""));

    private static CrossSite CrossSite() => new(Options.Create(new PortalOptions { BaseAddress = new Uri("https://baocao.example.vn/") }));

    private static HttpRequest Request(string? site, string? origin)
    {
        var request = new DefaultHttpContext().Request;
        request.Host = new HostString("inner.azurewebsites.net");
        request.Headers["Sec-Fetch-Site"] = site;
        request.Headers.Origin = origin;
        return request;
    }
}
