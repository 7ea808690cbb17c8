using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>All blob triggers of the app.</summary>
internal sealed class BlobListeners(
    FunctionCatalog catalog, IConfiguration configuration, HostStorage storage, TriggerRuntime runtime)
{
    public IReadOnlyList<BlobListener> All { get; } =
        [.. catalog.With(TriggerKinds.Blob).Select(function => Listener(function, configuration, storage, runtime))];

    public BlobListener Of(FunctionDescriptor function) => All.Single(listener => listener.Function == function);

    private static BlobListener Listener(
        FunctionDescriptor function, IConfiguration configuration, HostStorage storage, TriggerRuntime runtime)
    {
        var path = SettingNames.Resolve(function.Text("path")!, function.Name, configuration);
        var pattern = BlobPathPattern.Parse(path, function.Name);
        var prefix = BlobReceipts.Prefix(runtime.Settings.HostId, function.Name, pattern.Container);
        return new BlobListener(function, pattern, new BlobReceipts(storage, prefix), runtime);
    }
}
