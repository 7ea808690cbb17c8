using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenderEquality.LocalHost.Http;

/// <summary>Runs one HTTP function for one request.</summary>
internal sealed class HttpFunctionHandler(FunctionDescriptor function, FunctionInvoker invoker, Shutdown shutdown)
{
    public async Task HandleAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, shutdown.Abandoned);
        if (!TryBind(context, ended.Token, out var arguments))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            await invoker.RunAsync(function, context.RequestServices, arguments, result => WriteAsync(context, (IResult?)result));
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            // Logged by the invoker. The caller learns nothing of the reason, as in Azure.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        catch (Exception)
        {
            // Half an answer is on its way: only a broken connection tells the caller that it is not whole.
            context.Abort();
        }
    }

    private static Task WriteAsync(HttpContext context, IResult? result) =>
        (result ?? Results.NoContent()).ExecuteAsync(context);

    private bool TryBind(HttpContext context, CancellationToken ended, out object?[] arguments)
    {
        var parameters = function.Method.GetParameters();
        arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (function.IsTrigger(parameter))
            {
                arguments[i] = context.Request;
            }
            else if (parameter.ParameterType == typeof(CancellationToken))
            {
                arguments[i] = ended;
            }
            else if (!RouteValueConverter.TryConvert(parameter, context.GetRouteValue(parameter.Name!)?.ToString(), out arguments[i]))
            {
                return false;
            }
        }

        return true;
    }
}
