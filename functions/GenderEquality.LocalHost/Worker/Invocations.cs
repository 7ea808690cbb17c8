using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;
using Google.Protobuf;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Writes what starts a function in the words of the protocol.</summary>
internal static class Invocations
{
    private static readonly Dictionary<string, string> Empty = [];

    /// <summary>The request that runs a function on what has started it.</summary>
    public static InvocationRequest Of(FunctionDescriptor function, TriggerInput input) =>
        Request(function, Data(function, input), input is BlobInput blob ? blob.Tokens : Empty);

    /// <summary>The request that runs a function on a forwarded HTTP request: all but the route values goes over HTTP.</summary>
    public static InvocationRequest OfHttp(FunctionDescriptor function, IReadOnlyDictionary<string, string> routeValues) =>
        Request(function, new TypedData { Http = new RpcHttp() }, routeValues);

    private static InvocationRequest Request(FunctionDescriptor function, TypedData data, IReadOnlyDictionary<string, string> tokens)
    {
        var request = new InvocationRequest { InvocationId = Guid.NewGuid().ToString(), FunctionId = function.Name, TraceContext = new RpcTraceContext() };
        request.InputData.Add(new ParameterBinding { Name = function.TriggerName, Data = data });
        request.TriggerMetadata.Add(tokens.ToDictionary(token => token.Key, token => new TypedData { String = token.Value }, StringComparer.Ordinal));
        return request;
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
