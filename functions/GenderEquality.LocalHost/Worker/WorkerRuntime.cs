using System.Globalization;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Http;
using GenderEquality.LocalHost.Worker.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Runs functions in the worker process.</summary>
internal sealed partial class WorkerRuntime(WorkerSupervisor supervisor, RequestForwarder forwarder, ILogger<WorkerRuntime> logger) : IFunctionRuntime
{
    public Task StartAsync(CancellationToken cancellationToken) => supervisor.StartAsync(cancellationToken);

    public Task StopAsync() => supervisor.StopAsync();

    public async Task InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellationToken)
    {
        var channel = await supervisor.ReadyAsync(cancellationToken);
        await RunAsync(channel, Invocations.Of(function, input), cancellationToken);
    }

    public async Task AnswerAsync(FunctionDescriptor function, HttpContext context, CancellationToken cancellationToken)
    {
        var channel = await supervisor.ReadyAsync(cancellationToken);
        var invocation = Invocations.OfHttp(function, RouteValues(context));

        // The worker waits five seconds for the second of the two, so the request goes first and the order at once after it.
        var forwarded = forwarder.ForwardAsync(context, channel.HttpAddress, invocation.InvocationId);
        await Task.WhenAll(forwarded, RunAsync(channel, invocation, cancellationToken));
    }

    private static Dictionary<string, string> RouteValues(HttpContext context) => context.GetRouteData().Values
        .Where(value => value.Value is not null)
        .ToDictionary(value => value.Key, value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)!, StringComparer.Ordinal);

    private async Task RunAsync(WorkerChannel channel, InvocationRequest invocation, CancellationToken cancellationToken)
    {
        var cancellation = new StreamingMessage { InvocationCancel = new() { InvocationId = invocation.InvocationId } };
        await using var cancel = cancellationToken.Register(() => _ = channel.TrySendAsync(cancellation));
        var answer = await channel.AskAsync(new StreamingMessage { InvocationRequest = invocation }, CancellationToken.None);
        Log.Answered(logger, invocation.FunctionId, answer.CalculateSize());
        var result = answer.InvocationResponse.Result;
        if (result.Status != StatusResult.Types.Status.Success)
        {
            throw new FunctionFailedException(result.Exception?.Message ?? result.Result);
        }
    }

    private static partial class Log
    {
        // What the function returned is in it: a file that is returned as a result of ASP.NET's comes here a second time, in Base64.
        [LoggerMessage(60, LogLevel.Debug, "{Function}: {Bytes} bytes came back over gRPC")]
        public static partial void Answered(ILogger logger, string function, int bytes);
    }
}
