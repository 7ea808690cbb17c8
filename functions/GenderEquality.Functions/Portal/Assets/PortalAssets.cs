using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.Assets;

/// <summary>The pages' own style sheet and script: the one place that knows their addresses.</summary>
public static class PortalAssets
{
    /// <summary>Folder of their addresses.</summary>
    public const string Folder = "tai-nguyen";

    /// <summary>The style sheet.</summary>
    public static PortalAsset Style { get; } = PortalAsset.Of("portal.css", "text/css; charset=utf-8");

    /// <summary>The script; null in an app without one.</summary>
    public static PortalAsset? Script { get; } = PortalAsset.Find("portal.js", "text/javascript; charset=utf-8");

    private static IReadOnlyList<PortalAsset> All { get; } = Script is null ? [Style] : [Style, Script];

    /// <summary>The file of that name; one of another release leads to the file as it is now, and must not be kept. Null when there is none.</summary>
    public static PortalResult? Answer(string name)
    {
        if (All.FirstOrDefault(asset => string.Equals(asset.Name, name, StringComparison.Ordinal)) is { } exact)
        {
            return exact.Answer();
        }

        return All.FirstOrDefault(asset => asset.IsOtherNameOf(name)) is { } now
            ? new PortalResult(PageKind.Coordinator, http => Results.Redirect(now.Address).ExecuteAsync(http))
            : null;
    }
}
