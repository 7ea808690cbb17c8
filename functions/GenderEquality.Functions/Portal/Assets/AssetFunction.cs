using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.Assets;

/// <summary>Serves the style sheet and the script.</summary>
public sealed class AssetFunction
{
    /// <summary>Sends the file.</summary>
    [Function("Asset")]
    public PortalResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = PortalAssets.Folder + "/{name}")] HttpRequest request, string name) =>
        PortalAssets.Answer(name) ?? NoSuchPage.Answer();
}
