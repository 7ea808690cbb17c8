using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Decides who may use the coordinator's pages.</summary>
public sealed class CoordinatorAccess(PlatformSignIn platform, IOptions<PortalOptions> options)
{
    /// <summary>Who asks. Trusts the principal header only where the platform's sign-in stands in front, because anybody can send a header.</summary>
    public CoordinatorIdentity Identify(HttpRequest request)
    {
        var principal = platform.Enabled ? ClientPrincipal.Parse(request.Headers[ClientPrincipal.Header]) : null;
        if (principal is not { IsOfEntraId: true })
        {
            return new(AccessDecision.NotSignedIn, string.Empty);
        }

        var decision = principal.HasRole(options.Value.CoordinatorRole) ? AccessDecision.Allowed : AccessDecision.NoRole;
        return new(decision, principal.Name) { Roles = principal.Roles };
    }
}
