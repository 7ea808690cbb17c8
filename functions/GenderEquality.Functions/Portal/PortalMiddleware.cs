using GenderEquality.Functions.Portal.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace GenderEquality.Functions.Portal;

/// <summary>Sends the answers of HTTP functions under the guard of <see cref="AnswerGuard"/>; other functions pass untouched. It must be registered
/// after <c>ConfigureFunctionsWebApplication</c>, which sends answers too, but outside: an exception there, or one that leaves a function, ends
/// in an empty answer with status 200.</summary>
public sealed class PortalMiddleware(AnswerGuard guard) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        var call = new FunctionCall(context.FunctionDefinition.Name, context.InvocationId, context.CancellationToken);
        await guard.AnswerAsync(http, call, () => RunAsync(context, next));

        // Sent already: what stays has nothing to send, neither over HTTP nor over gRPC.
        context.GetInvocationResult().Value = Results.Empty;
    }

    private static async Task<PortalResult> RunAsync(FunctionContext context, FunctionExecutionDelegate next)
    {
        await next(context);
        return context.GetInvocationResult().Value as PortalResult
            ?? throw new InvalidOperationException($"HTTP functions return a {nameof(PortalResult)}.");
    }
}
