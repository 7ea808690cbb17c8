using System.Collections.Concurrent;
using GenderEquality.LocalHost.Worker.Messages;
using Grpc.Core;

namespace GenderEquality.LocalHost.Worker;

/// <summary>The host's end of the workers' protocol: a worker opens a stream and says who it is; from then on the two talk.</summary>
internal sealed class FunctionRpcService(WorkerArrivals arrivals) : FunctionRpc.FunctionRpcBase
{
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        if (await requestStream.MoveNext(context.CancellationToken)
            && requestStream.Current.StartStream is { } start
            && arrivals.Take(start.WorkerId) is { } arrival)
        {
            var channel = new WorkerChannel(requestStream, responseStream, arrivals.Log);
            arrival.SetResult(channel);
            await channel.ReadAsync(context.CancellationToken);
        }
    }
}

/// <summary>Workers that were started and have not opened their stream yet.</summary>
internal sealed class WorkerArrivals(WorkerLog log)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<WorkerChannel>> expected = new(StringComparer.Ordinal);

    public WorkerLog Log => log;

    /// <summary>The stream of the worker of this id, once it has opened it.</summary>
    public Task<WorkerChannel> ExpectAsync(string workerId) =>
        (expected[workerId] = new TaskCompletionSource<WorkerChannel>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Who waits for this worker; null for one that nobody started.</summary>
    public TaskCompletionSource<WorkerChannel>? Take(string workerId) => expected.TryRemove(workerId, out var arrival) ? arrival : null;
}
