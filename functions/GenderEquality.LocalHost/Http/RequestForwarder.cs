using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;

namespace GenderEquality.LocalHost.Http;

/// <summary>Passes requests on to the worker's web server and answers back, both as they come.</summary>
internal sealed class RequestForwarder(IHttpForwarder forwarder) : IDisposable
{
    /// <summary>By this header the worker finds the function's run that belongs to a request.</summary>
    private const string InvocationHeader = "x-ms-invocation-id";

    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
    });

    /// <summary>As long as a function may take on the plan that the app runs on.</summary>
    private static readonly ForwarderRequestConfig Config = new() { ActivityTimeout = TimeSpan.FromMinutes(30) };

    /// <summary>The default transformer says where the request came from and went to (X-Forwarded-…), whatever the caller says of it.</summary>
    public async Task ForwardAsync(HttpContext context, Uri worker, string invocation)
    {
        context.Request.Headers[InvocationHeader] = invocation;
        await forwarder.SendAsync(context, worker.AbsoluteUri, client, Config, HttpTransformer.Default);
    }

    public void Dispose() => client.Dispose();
}
