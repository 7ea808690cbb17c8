using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Portal.Access;

/// <summary>The signed-in user as App Service Authentication passes it on in <c>X-MS-CLIENT-PRINCIPAL</c>: base64 of JSON.
/// See https://learn.microsoft.com/azure/app-service/configure-authentication-user-identities.</summary>
public sealed record ClientPrincipal
{
    /// <summary>Name of the header.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const string EntraId = "aad";
    private const string DefaultRoleType = "roles";
    private static readonly string[] NameTypes =
        ["preferred_username", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "name"];

    /// <summary>Identity provider that vouches for the user.</summary>
    [JsonPropertyName("auth_typ")]
    public string? Provider { get; init; }

    /// <summary>Claims of the user.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyList<ClientClaim>? Claims { get; init; }

    /// <summary>Claim type of the name.</summary>
    [JsonPropertyName("name_typ")]
    public string? NameType { get; init; }

    /// <summary>Claim type of a role.</summary>
    [JsonPropertyName("role_typ")]
    public string? RoleType { get; init; }

    /// <summary>Name for the audit log; empty when the account has none.</summary>
    public string Name => NameTypes.Append(NameType)
        .Select(type => Claims?.FirstOrDefault(claim => Same(claim.Type, type))?.Value)
        .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? string.Empty;

    /// <summary>Whether it was Entra ID: another provider, switched on by mistake, might let people choose their own name and roles.</summary>
    public bool IsOfEntraId => Same(Provider, EntraId);

    /// <summary>Reads the header; null when it is absent or malformed.</summary>
    public static ClientPrincipal? Parse(string? header)
    {
        if (string.IsNullOrEmpty(header) || !Base64.IsValid(header))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<ClientPrincipal>(Convert.FromBase64String(header));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The user's roles.</summary>
    public IReadOnlyList<string> Roles => [.. (Claims ?? []).Where(claim => Same(claim.Type, DefaultRoleType) || Same(claim.Type, RoleType)).Select(claim => claim.Value).OfType<string>()];

    /// <summary>Whether the user has the role. Entra ID writes app roles as <c>roles</c>, whatever <c>role_typ</c> says.</summary>
    public bool HasRole(string role) => Claims?.Any(claim =>
        (Same(claim.Type, DefaultRoleType) || Same(claim.Type, RoleType)) && Same(claim.Value, role)) ?? false;

    private static bool Same(string? left, string? right) => left is not null && string.Equals(left, right, StringComparison.Ordinal);
}

/// <summary>One claim.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value.</param>
public sealed record ClientClaim([property: JsonPropertyName("typ")] string? Type, [property: JsonPropertyName("val")] string? Value);
