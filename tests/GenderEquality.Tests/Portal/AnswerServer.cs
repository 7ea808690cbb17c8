using System.Collections.Concurrent;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Portal;

/// <summary>A real web server that answers every request by one piece of work under the guard, as the worker does for a function.</summary>
internal sealed class AnswerServer : IAsyncDisposable
{
    public const string Code = "ma-tra-cuu-1";

    private readonly WebApplication web;
    private readonly Lines lines = new();
    private readonly CancellationTokenSource stopping = new();

    private AnswerServer(Func<HttpContext, Task<PortalResult>> work)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        web = builder.Build();
        web.Run(http => AnswerAsync(http, work));
    }

    /// <summary>Errors that were logged.</summary>
    public IReadOnlyCollection<string> Errors => lines.Errors;

    /// <summary>Set once an answer is through, well or badly.</summary>
    public TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HttpClient Client { get; private set; } = null!;

    public static async Task<AnswerServer> StartAsync(Func<HttpContext, Task<PortalResult>> work)
    {
        var server = new AnswerServer(work);
        await server.web.StartAsync();
        server.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.web.Urls.Single()) };
        return server;
    }

    public static Task<AnswerServer> StartAsync(Func<PortalResult> work) => StartAsync(_ => Task.FromResult(work()));

    /// <summary>Sends a request with headers, given as name and value.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/nop/secret");
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The host gives all calls up.</summary>
    public Task StopCallsAsync() => stopping.CancelAsync();

    public CancellationToken Stopping => stopping.Token;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await web.DisposeAsync();
        stopping.Dispose();
    }

    private async Task AnswerAsync(HttpContext http, Func<HttpContext, Task<PortalResult>> work)
    {
        await new AnswerGuard(lines).AnswerAsync(http, new FunctionCall("Report", Code, stopping.Token), () => work(http));
        Answered.TrySetResult();
    }

    private sealed class Lines : ILogger<AnswerGuard>
    {
        public ConcurrentQueue<string> Errors { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Warning)
            {
                Errors.Enqueue(formatter(state, exception));
            }
        }
    }
}
