using System.Text;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace GenderEquality.Tests.Portal;

public sealed class AccessTests
{
    private static readonly PlatformSignIn Azure = new(Enabled: true);

    [Fact]
    public void SignedInWithTheRoleIsAllowedUnderTheirAddress()
    {
        var identity = Identify(Azure, Principal("""[{"typ":"roles","val":"Coordinator"},{"typ":"preferred_username","val":"an@sld.example.vn"}]"""));

        Assert.Equal((AccessDecision.Allowed, "an@sld.example.vn"), (identity.Decision, identity.Name));
        Assert.Equal(["Coordinator"], identity.Roles);
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
        Assert.Equal(AccessDecision.NotSignedIn, Identify(new PlatformSignIn(Enabled: false), Principal("""[{"typ":"roles","val":"Coordinator"}]""")).Decision);

    [Fact]
    public void PrincipalOfAnotherProviderIsNotSignedIn() =>
        Assert.Equal(AccessDecision.NotSignedIn, Identify(Azure, Principal("""[{"typ":"roles","val":"Coordinator"}]""", provider: "github")).Decision);

    [Theory]
    [InlineData("True", true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("1", false)]
    [InlineData(null, false)]
    public void PlatformsSignInIsThereWhereThePlatformSaysSo(string? setting, bool enabled)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("WEBSITE_AUTH_ENABLED", setting)]).Build();

        Assert.Equal(enabled, PlatformSignIn.Of(configuration).Enabled);
    }

    [Theory]
    [InlineData("same-origin", null, false)]
    [InlineData("none", null, false)]
    [InlineData("cross-site", "https://baocao.example.vn", true)]
    [InlineData("same-site", null, true)]
    [InlineData(null, null, true)]
    [InlineData(null, "https://baocao.example.vn", false)]
    [InlineData(null, "https://inner.azurewebsites.net", false)]
    [InlineData(null, "http://baocao.example.vn", true)]
    [InlineData(null, "https://evil.example", true)]
    [InlineData(null, "null", true)]
    public void FormsFromElsewhereAreRefused(string? site, string? origin, bool refused) =>
        Assert.Equal(refused, CrossSite().Refuses(Request("/dieu-phoi/nhac", site, origin)));

    [Theory]
    [InlineData("/nop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", null, null, false)]
    [InlineData("/nop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/so-lieu-dung/1", null, "null", false)]
    [InlineData("/nop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "cross-site", null, true)]
    [InlineData("/nop/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", null, "https://evil.example", true)]
    [InlineData("/nop/dot-2024.so-y-te", null, null, true)]
    [InlineData("/nop/dot-2024.so-y-te/so-lieu-dung/1", null, "null", true)]
    [InlineData("/nop/dot-2024.so-y-te", null, "https://baocao.example.vn", false)]
    [InlineData("/nop/dot-2024.so-y-te", "same-origin", "null", false)]
    public void OnlyAnAddressThatNobodyElseCanKnowTakesAFormWithoutAWord(string path, string? site, string? origin, bool refused) =>
        Assert.Equal(refused, CrossSite().Refuses(Request(path, site, origin)));

    private static CoordinatorIdentity Identify(PlatformSignIn platform, string? header)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers[ClientPrincipal.Header] = header;
        return new CoordinatorAccess(platform, Options.Create(new PortalOptions())).Identify(request);
    }

    private static string Principal(string claims, string provider = "aad") =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"auth_typ":"{{provider}}","claims":{{claims}},"name_typ":"name","role_typ":"roles"}"""));

    private static CrossSite CrossSite() => new(Options.Create(new LinkOptions { BaseAddress = new Uri("https://baocao.example.vn/") }));

    private static HttpRequest Request(string path, string? site, string? origin)
    {
        var request = new DefaultHttpContext().Request;
        request.Path = path;
        request.Host = new HostString("inner.azurewebsites.net");
        request.Headers["Sec-Fetch-Site"] = site;
        request.Headers.Origin = origin;
        return request;
    }
}
