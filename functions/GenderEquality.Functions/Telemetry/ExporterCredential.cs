using System.Data.Common;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.Functions.Telemetry;

/// <summary>Who the app is at Application Insights, which refuses everybody else (infra/modules/monitoring.bicep).</summary>
public static class ExporterCredential
{
    private const string Setting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>The managed identity that the platform's setting names, such as <c>ClientId=…;Authorization=AAD</c>; without a client id
    /// the one that the app has of its own; none when the setting is absent.</summary>
    /// <exception cref="ArgumentException">The setting is not a list of <c>key=value</c>.</exception>
    public static TokenCredential? From(IConfiguration configuration)
    {
        var setting = new DbConnectionStringBuilder { ConnectionString = configuration[Setting] };
        if (!setting.TryGetValue("Authorization", out var kind) || !string.Equals(kind as string, "AAD", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return new ManagedIdentityCredential(setting.TryGetValue("ClientId", out var client) && client is string { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);
    }
}
