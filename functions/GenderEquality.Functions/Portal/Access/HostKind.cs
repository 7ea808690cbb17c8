using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>What the app runs under, as far as access is concerned.</summary>
/// <param name="IsLocalHost">The development host of this repository, which listens on 127.0.0.1 only.</param>
/// <param name="HasPlatformSignIn">App Service Authentication stands in front: it removes a forged principal header and sets the true one.</param>
public sealed record HostKind(bool IsLocalHost, bool HasPlatformSignIn)
{
    /// <summary>Reads it off the loaded programming model and the environment. A deployed app is compiled against other
    /// assemblies than the local host's, so no setting can turn the development user on there.</summary>
    public static HostKind Current() => new(
        string.Equals(typeof(FunctionAttribute).Assembly.GetName().Name, "GenderEquality.LocalHost", StringComparison.Ordinal),
        string.Equals(Environment.GetEnvironmentVariable("WEBSITE_AUTH_ENABLED"), "True", StringComparison.OrdinalIgnoreCase));
}
