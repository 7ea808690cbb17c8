using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;
using Google.Protobuf;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Writes what starts a function in the words of the protocol.</summary>
internal static class Invocations
{
    /// <summary>The request that runs a function on what has started it.</summary>
    public static InvocationRequest Of(FunctionDescriptor function, TriggerInput input)
    {
        var request = Empty(function);
        request.InputData.Add(new ParameterBinding { Name = function.TriggerName, Data = Data(function, input) });
        if (input is BlobInput blob)
        {
            AddTokens(request, blob.Tokens);
        }

        return request;
    }

    /// <summary>The request that runs a function on a forwarded HTTP request: all but the route values goes over HTTP.</summary>
    public static InvocationRequest OfHttp(FunctionDescriptor function, IReadOnlyDictionary<string, string> routeValues)
    {
        var request = Empty(function);
        request.InputData.Add(new ParameterBinding { Name = function.TriggerName, Data = new TypedData { Http = new RpcHttp() } });
        AddTokens(request, routeValues);
        return request;
    }

    private static InvocationRequest Empty(FunctionDescriptor function) =>
        new() { InvocationId = Guid.NewGuid().ToString(), FunctionId = function.Name, TraceContext = new RpcTraceContext() };

    private static void AddTokens(InvocationRequest request, IReadOnlyDictionary<string, string> tokens)
    {
        foreach (var (name, value) in tokens)
        {
            request.TriggerMetadata[name] = new TypedData { String = value };
        }
    }

    private static TypedData Data(FunctionDescriptor function, TriggerInput input) => input switch
    {
        QueueInput queue => new TypedData { String = queue.Message },
        BlobInput blob => new TypedData { ModelBindingData = Blob(function, blob) },
        TimerInput timer => new TypedData { Json = Timer(timer) },
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private static string Timer(TimerInput timer) => JsonSerializer.Serialize(
        new { Schedule = new { AdjustForDST = true }, ScheduleStatus = timer.Status, timer.IsPastDue });

    // The worker makes the client itself, from the connection's settings.
    private static ModelBindingData Blob(FunctionDescriptor function, BlobInput blob) => new()
    {
        Version = "1.0",
        Source = "AzureStorageBlobs",
        ContentType = "application/json",
        Content = ByteString.CopyFrom(JsonSerializer.SerializeToUtf8Bytes(
            new { function.Connection, ContainerName = blob.Container, BlobName = blob.Name })),
    };
}
