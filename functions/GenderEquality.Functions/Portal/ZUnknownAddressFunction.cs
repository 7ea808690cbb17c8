using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal;

/// <summary>Answers what no other function does, whatever the method. The Functions host asks routes in the alphabetical order of the functions' names
/// (https://github.com/Azure/azure-functions-host/issues/3153), so this name must stay the last.</summary>
public sealed class ZUnknownAddressFunction
{
    // Functions come before the host's own addresses, so those must be left out here; and a route that begins with one of their names is refused.
    private const string Any = "{first:regex(^(?!(admin|runtime|\\.auth)$).+$)}/{*rest}";

    /// <summary>Says that there is nothing.</summary>
    [Function("ZUnknownAddress")]
    public PortalResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = Any)] HttpRequest request) =>
        NoSuchPage.Answer();
}
