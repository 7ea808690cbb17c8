using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace GenderEquality.Tests.Submissions;

/// <summary>Notes every call to storage, and may let one fail.</summary>
internal sealed class StorageCalls : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> calls = [];

    /// <summary>Decides by method and path whether a call fails.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>The calls since the last time that they were taken, but those that only make a table or queue.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = calls.Where(call => !call.EndsWith("/Tables", StringComparison.Ordinal)).ToList();
        calls.Clear();
        return taken;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message);
        return ProcessNextAsync(message, pipeline);
    }

    private void Note(HttpMessage message)
    {
        var call = $"{message.Request.Method} {message.Request.Uri.Path}";
        calls.Enqueue(call);
        if (Fails(call))
        {
            throw new HttpRequestException("Storage does not answer.");
        }
    }
}
