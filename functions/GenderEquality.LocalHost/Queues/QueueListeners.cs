using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Queues;

/// <summary>All queue triggers of the app.</summary>
internal sealed class QueueListeners(FunctionCatalog catalog, IConfiguration configuration, TriggerRuntime runtime)
{
    public IReadOnlyList<QueueListener> All { get; } =
    [
        .. catalog.With(TriggerKinds.Queue).Select(function => new QueueListener(
            function,
            SettingNames.Resolve(function.Text("queueName")!, function.Name, configuration),
            runtime)),
    ];
}
