using System.Net.Sockets;
using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;

namespace GenderEquality.LocalHost.Worker;

/// <summary>What host and worker say to each other before the first function runs.</summary>
internal sealed class WorkerHandshake(FunctionApp app, FunctionCatalog catalog)
{
    private const string HttpCapability = "HttpUri";

    /// <summary>Makes the worker ready.</summary>
    /// <exception cref="LocalHostException">It refuses, or knows other functions than the app's metadata.</exception>
    public async Task RunAsync(WorkerChannel channel, CancellationToken cancellationToken)
    {
        var init = await channel.AskAsync(
            new StreamingMessage { WorkerInitRequest = new() { HostVersion = "4", WorkerDirectory = app.Folder, FunctionAppDirectory = app.Folder } },
            cancellationToken);
        Require(init.WorkerInitResponse.Result, "The worker does not start");
        var metadata = await channel.AskAsync(
            new StreamingMessage { FunctionsMetadataRequest = new() { FunctionAppDirectory = app.Folder } }, cancellationToken);
        Compare(metadata.FunctionMetadataResponse);
        await Task.WhenAll(catalog.Functions.Select(function => LoadAsync(channel, function, cancellationToken)));
        if (init.WorkerInitResponse.Capabilities.TryGetValue(HttpCapability, out var address))
        {
            channel.HttpAddress = new Uri(address);
            await ProbeAsync(channel.HttpAddress, cancellationToken);
        }
    }

    private void Compare(FunctionMetadataResponse response)
    {
        Require(response.Result, "The worker does not tell its functions");
        var known = response.FunctionMetadataResults.Select(function => function.Name).ToHashSet(StringComparer.Ordinal);
        if (catalog.Functions.FirstOrDefault(function => !known.Contains(function.Name)) is { } unknown)
        {
            throw new LocalHostException($"functions.metadata names '{unknown.Name}', which the worker does not know. Build the function app again.");
        }
    }

    private async Task LoadAsync(WorkerChannel channel, FunctionDescriptor function, CancellationToken cancellationToken)
    {
        var metadata = new RpcFunctionMetadata
        {
            Name = function.Name,
            Directory = app.Folder,
            ScriptFile = function.ScriptFile,
            EntryPoint = function.EntryPoint,
        };
        foreach (var binding in function.Bindings)
        {
            metadata.Bindings.Add(binding.GetProperty("name").GetString()!, Binding(binding));
        }

        // The id may be any; the name is one, and reads well.
        var answer = await channel.AskAsync(
            new StreamingMessage { FunctionLoadRequest = new() { FunctionId = function.Name, Metadata = metadata } }, cancellationToken);
        Require(answer.FunctionLoadResponse.Result, $"Function '{function.Name}' cannot be loaded");
    }

    private static BindingInfo Binding(JsonElement binding)
    {
        var info = new BindingInfo
        {
            Type = binding.GetProperty("type").GetString()!,
            Direction = Is(binding, "direction", "out") ? BindingInfo.Types.Direction.Out : BindingInfo.Types.Direction.In,
            DataType = Is(binding, "dataType", "string") ? BindingInfo.Types.DataType.String : BindingInfo.Types.DataType.Undefined,
        };
        if (binding.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                info.Properties.Add(property.Name, property.Value.ToString());
            }
        }

        return info;
    }

    private static bool Is(JsonElement binding, string property, string value) =>
        binding.TryGetProperty(property, out var text) && string.Equals(text.GetString(), value, StringComparison.OrdinalIgnoreCase);

    private static void Require(StatusResult result, string failure)
    {
        if (result.Status != StatusResult.Types.Status.Success)
        {
            throw new LocalHostException($"{failure}: {result.Exception?.Message ?? result.Result}");
        }
    }

    /// <summary>The worker's web server can open a little later than the worker says.</summary>
    private static async Task ProbeAsync(Uri address, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(address.Host, address.Port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            }
        }
    }
}
