using System.Reflection;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Failures;
using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Running;

/// <summary>Runs the app's function classes in this process, with the app's own services: quicker than a worker, and open to a test.</summary>
internal sealed class InProcessRuntime(Assembly app, IServiceProvider services, string storage) : IFunctionRuntime
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync() => Task.CompletedTask;

    public async Task InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            await CallAsync(scope.ServiceProvider, function, Trigger(input), name => (input as BlobInput)?.Tokens.GetValueOrDefault(name), cancellationToken);
        }
        catch (Exception e)
        {
            throw new FunctionFailedException(e.Message);
        }
    }

    public async Task AnswerAsync(FunctionDescriptor function, HttpContext context, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        await services.GetRequiredService<AnswerGuard>().AnswerAsync(
            context,
            new FunctionCall(function.Name, context.TraceIdentifier, cancellationToken),
            async () => (PortalResult)(await CallAsync(
                scope.ServiceProvider, function, context.Request, name => context.GetRouteValue(name)?.ToString(), cancellationToken))!);
    }

    private object Trigger(TriggerInput input) => input switch
    {
        QueueInput queue => queue.Message,
        BlobInput blob => new BlobClient(storage, blob.Container, blob.Name),
        TimerInput timer => new TimerInfo { IsPastDue = timer.IsPastDue },
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private async Task<object?> CallAsync(
        IServiceProvider scope, FunctionDescriptor function, object trigger, Func<string, string?> token, CancellationToken cancellationToken)
    {
        var dot = function.EntryPoint.LastIndexOf('.');
        var type = app.GetType(function.EntryPoint[..dot], throwOnError: true)!;
        var method = type.GetMethod(function.EntryPoint[(dot + 1)..])!;
        var arguments = method.GetParameters().Select(parameter =>
            string.Equals(parameter.Name, function.TriggerName, StringComparison.Ordinal) ? trigger
            : parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
            : (object?)token(parameter.Name!)).ToArray();
        var result = method.Invoke(ActivatorUtilities.CreateInstance(scope, type), BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is not Task task)
        {
            return result;
        }

        await task;
        return method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }
}
