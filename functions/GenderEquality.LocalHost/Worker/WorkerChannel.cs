using System.Collections.Concurrent;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;
using Grpc.Core;

namespace GenderEquality.LocalHost.Worker;

/// <summary>
/// The conversation with one worker, over the stream that it opened: sends one message at a time, gives each answer to who waits
/// for it, and hands the worker's log lines on.
/// </summary>
internal sealed class WorkerChannel(
    IAsyncStreamReader<StreamingMessage> reader, IServerStreamWriter<StreamingMessage> writer, WorkerLog log)
{
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> waiting = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where the worker answers forwarded requests; set when it has said so.</summary>
    public Uri HttpAddress { get; set; } = null!;

    /// <summary>Ends when the worker, or the host, has closed the stream.</summary>
    public Task Closed => closed.Task;

    /// <summary>Reads until the stream ends. Whoever waits for an answer then learns that none comes.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await reader.MoveNext(cancellationToken))
            {
                Take(reader.Current);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or Grpc.Core.RpcException)
        {
            // The worker's end of the stream is gone; that is all there is to know.
        }
        finally
        {
            Close();
        }
    }

    /// <summary>No answer comes any more.</summary>
    public void Close()
    {
        closed.TrySetResult();
        foreach (var answer in waiting.Values)
        {
            answer.TrySetException(Died());
        }
    }

    /// <summary>Sends a message and waits for the answer that echoes its <c>request_id</c>, or for an invocation its id.</summary>
    /// <exception cref="FunctionFailedException">The worker died before it answered.</exception>
    public async Task<StreamingMessage> AskAsync(StreamingMessage message, CancellationToken cancellationToken)
    {
        var key = message.InvocationRequest?.InvocationId ?? (message.RequestId = Guid.NewGuid().ToString());
        var answer = new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[key] = answer;
        try
        {
            if (Closed.IsCompleted)
            {
                throw Died();
            }

            await SendAsync(message);
            return await answer.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            waiting.TryRemove(key, out _);
        }
    }

    private async Task SendAsync(StreamingMessage message)
    {
        await sending.WaitAsync();
        try
        {
            await writer.WriteAsync(message);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or Grpc.Core.RpcException)
        {
            throw Died();
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Sends a message that a worker which is gone does not need.</summary>
    public async Task TrySendAsync(StreamingMessage message)
    {
        try
        {
            await SendAsync(message);
        }
        catch (FunctionFailedException)
        {
            // It is gone.
        }
    }

    private static FunctionFailedException Died() => new("The worker process ended.", workerDied: true);

    private void Take(StreamingMessage message)
    {
        if (message.ContentCase == StreamingMessage.ContentOneofCase.RpcLog)
        {
            log.Write(message.RpcLog);
        }
        else if (waiting.TryGetValue(message.InvocationResponse?.InvocationId ?? message.RequestId, out var answer))
        {
            answer.TrySetResult(message);
        }
    }
}
