using System.Text;
using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Connections.Features;

namespace GenderEquality.LocalHost.Http;

/// <summary>
/// What stands before a function in Azure: a body over the limit is refused with a bare 500 and a closed connection; a method that
/// no function takes is an unknown address; and App Service Authentication says who asks, whatever the caller says.
/// </summary>
internal sealed class PlatformBehaviour(RequestDelegate next, HostSettings settings)
{
    private const string PrincipalHeaders = "X-MS-CLIENT-PRINCIPAL";
    private const string UserClaim = "preferred_username";

    private readonly string principal = Principal(settings);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > settings.MaxRequestBody)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
            return;
        }

        if (context.GetEndpoint() is { } endpoint && endpoint.Metadata.Count == 0 && endpoint.DisplayName?.StartsWith("405", StringComparison.Ordinal) == true)
        {
            context.SetEndpoint(null);
        }

        SignIn(context.Request.Headers);
        await next(context);
    }

    private void SignIn(IHeaderDictionary headers)
    {
        foreach (var name in headers.Keys.Where(name => name.StartsWith(PrincipalHeaders, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            headers.Remove(name);
        }

        if (settings.User.Length > 0)
        {
            headers[PrincipalHeaders] = principal;
            headers[$"{PrincipalHeaders}-NAME"] = settings.User;
            headers[$"{PrincipalHeaders}-IDP"] = "aad";
        }
    }

    private static string Principal(HostSettings settings) => Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        auth_typ = "aad",
        name_typ = UserClaim,
        role_typ = "roles",
        claims = settings.Roles.Select(role => new { typ = "roles", val = role }).Prepend(new { typ = UserClaim, val = settings.User }),
    })));
}
