using Microsoft.Extensions.Configuration;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>Whether App Service Authentication stands in front of the app: it removes a principal header that a client sent and sets the true one.
/// Without it anybody could send the header.</summary>
/// <param name="Enabled">Whether it does.</param>
public sealed record PlatformSignIn(bool Enabled)
{
    /// <summary>Reads what the platform sets where it does, <c>WEBSITE_AUTH_ENABLED</c>.</summary>
    public static PlatformSignIn Of(IConfiguration configuration) =>
        new(string.Equals(configuration["WEBSITE_AUTH_ENABLED"], "True", StringComparison.OrdinalIgnoreCase));
}
