using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.LocalHost.Http;

/// <summary>Runs one HTTP function for one request.</summary>
internal sealed class HttpFunctionHandler(FunctionDescriptor function, FunctionInvoker invoker, Shutdown shutdown)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (shutdown.Stopping.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            await invoker.AnswerAsync(function, context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // Logged by the invoker. The caller learns nothing of the reason, as in Azure.
            context.Response.Clear();
            context.Response.StatusCode = e is FunctionFailedException { WorkerDied: true }
                ? StatusCodes.Status502BadGateway
                : StatusCodes.Status500InternalServerError;
        }
        catch (Exception)
        {
            // Half an answer is on its way: only a broken connection tells the caller that it is not whole.
            context.Abort();
        }
    }
}
