using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Tests.Telemetry;

/// <summary>Plays the address that telemetry is posted to: over TLS, because no token is sent without it, with a certificate made for the test.</summary>
public sealed class IngestionEndpoint : IAsyncDisposable
{
    private readonly X509Certificate2 certificate = NewCertificate();
    private readonly ConcurrentQueue<Post> posts = [];
    private readonly WebApplication server;

    private IngestionEndpoint()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.UseHttps(certificate)));
        server = builder.Build();
        server.Run(AcceptAsync);
    }

    /// <summary>What was posted, in order.</summary>
    public IReadOnlyList<Post> Posts => [.. posts];

    /// <summary>The connection string of an Application Insights that is here.</summary>
    public string ConnectionString => $"InstrumentationKey={Guid.Empty};IngestionEndpoint={server.Urls.Single()}/;LiveEndpoint={server.Urls.Single()}/";

    public static async Task<IngestionEndpoint> StartAsync()
    {
        var endpoint = new IngestionEndpoint();
        await endpoint.server.StartAsync();
        return endpoint;
    }

    /// <summary>A transport that trusts this endpoint's certificate and no other.</summary>
    public HttpPipelineTransport NewTransport() => new HttpClientTransport(new HttpClient(new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, remote, _, _) => remote is not null && certificate.RawDataMemory.Span.SequenceEqual(remote.GetRawCertData()),
        },
    }));

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        certificate.Dispose();
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        // By way of its file: on Windows a server cannot use a key that was never stored.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }

    private async Task AcceptAsync(HttpContext context)
    {
        await using var body = context.Request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(context.Request.Body, CompressionMode.Decompress)
            : context.Request.Body;
        using var reader = new StreamReader(body);
        var text = await reader.ReadToEndAsync();
        posts.Enqueue(new Post(context.Request.Headers.Authorization.ToString(), text));

        var items = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        await context.Response.WriteAsJsonAsync(new { itemsReceived = items, itemsAccepted = items, errors = Array.Empty<string>() });
    }

    /// <summary>One post.</summary>
    public sealed record Post(string Authorization, string Body);
}
