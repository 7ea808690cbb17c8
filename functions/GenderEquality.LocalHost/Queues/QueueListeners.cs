using GenderEquality.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Queues;

/// <summary>All queue triggers of the app.</summary>
internal sealed class QueueListeners(FunctionCatalog catalog, IConfiguration configuration, QueueRuntime runtime)
{
    public IReadOnlyList<QueueListener> All { get; } =
    [
        .. catalog.With<QueueTriggerAttribute>().Select(function => new QueueListener(
            function,
            SettingNames.Resolve(((QueueTriggerAttribute)function.Trigger).QueueName, function.Name, configuration),
            runtime)),
    ];
}
