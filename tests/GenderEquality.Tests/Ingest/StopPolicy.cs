using Azure.Core;
using Azure.Core.Pipeline;

namespace GenderEquality.Tests.Ingest;

/// <summary>Stops a program before one of its calls to storage, as a crash would.</summary>
internal sealed class StopPolicy(int call) : HttpPipelinePolicy
{
    private bool armed;
    private int calls;

    public void Arm() => armed = true;

    public void Disarm() => armed = false;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count();
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count();
        return ProcessNextAsync(message, pipeline);
    }

    private void Count()
    {
        if (armed && calls++ == call)
        {
            throw new StoppedException();
        }
    }

    internal sealed class StoppedException : Exception;
}
