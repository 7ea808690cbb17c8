using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Decides who may use the coordinator's pages.</summary>
public sealed class CoordinatorAccess(HostKind host, IOptions<PortalOptions> options)
{
    /// <summary>Name of the fixed user under the local host.</summary>
    public const string DevelopmentUser = "can-bo@example.vn";

    /// <summary>Who asks. Trusts the principal header only where the platform's sign-in stands in front, because anybody can send a header.</summary>
    public CoordinatorIdentity Identify(HttpRequest request)
    {
        if (host.IsLocalHost)
        {
            return new(AccessDecision.Allowed, DevelopmentUser);
        }

        var principal = host.HasPlatformSignIn ? ClientPrincipal.Parse(request.Headers[ClientPrincipal.Header]) : null;
        if (principal is null)
        {
            return new(AccessDecision.NotSignedIn, string.Empty);
        }

        var decision = principal.HasRole(options.Value.CoordinatorRole) ? AccessDecision.Allowed : AccessDecision.NoRole;
        return new(decision, principal.Name);
    }
}
