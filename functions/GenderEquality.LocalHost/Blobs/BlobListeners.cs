using GenderEquality.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>All blob triggers of the app.</summary>
internal sealed class BlobListeners(
    FunctionCatalog catalog, IConfiguration configuration, HostStorage storage, BlobRuntime runtime)
{
    public IReadOnlyList<BlobListener> All { get; } =
        [.. catalog.With<BlobTriggerAttribute>().Select(function => Listener(function, configuration, storage, runtime))];

    private static BlobListener Listener(
        FunctionDescriptor function, IConfiguration configuration, HostStorage storage, BlobRuntime runtime)
    {
        var path = SettingNames.Resolve(((BlobTriggerAttribute)function.Trigger).BlobPath, function.Name, configuration);
        var pattern = BlobPathPattern.Parse(path, function.Name);
        var tokens = pattern.TokenNames;
        if (function.OtherParameters.FirstOrDefault(p => p.ParameterType != typeof(string) || !tokens.Contains(p.Name!)) is { } unbound)
        {
            throw new LocalHostException($"Function '{function.Name}': the parameter '{unbound.Name}' is no token of the path '{path}'.");
        }

        var prefix = BlobReceipts.Prefix(runtime.Settings.HostId, function.Name, pattern.Container);
        return new BlobListener(function, pattern, new BlobReceipts(storage, prefix), runtime);
    }
}
