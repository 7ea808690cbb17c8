using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace GenderEquality.Benchmarks;

/// <summary>Stands before a storage account's blobs, queues and tables, passes every request on and counts it by kind: the only place at which the calls of several processes meet.</summary>
internal sealed partial class CountedStorage : IAsyncDisposable
{
    private static readonly string[] Services = ["Blob", "Queue", "Table"];

    private readonly List<WebApplication> doors = [];
    private readonly ConcurrentDictionary<string, int> calls = new(StringComparer.Ordinal);

    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
    });

    private CountedStorage(string connection) => ConnectionString = connection;

    /// <summary>Leads through here.</summary>
    public string ConnectionString { get; private set; }

    /// <summary>Opens a door for each service of the account.</summary>
    public static async Task<CountedStorage> StartAsync(string connection)
    {
        var storage = new CountedStorage(connection);
        foreach (var service in Services)
        {
            var endpoint = Endpoint(service).Match(connection).Groups["address"].Value;
            var address = await storage.OpenAsync(service, new Uri(endpoint).GetLeftPart(UriPartial.Authority));
            storage.ConnectionString = storage.ConnectionString.Replace(new Uri(endpoint).GetLeftPart(UriPartial.Authority), address, StringComparison.Ordinal);
        }

        return storage;
    }

    /// <summary>The calls since the last time that they were taken, by kind.</summary>
    public IReadOnlyDictionary<string, int> Take()
    {
        var taken = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in calls.Keys)
        {
            taken[kind] = calls.TryRemove(kind, out var count) ? count : 0;
        }

        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var door in doors)
        {
            await door.DisposeAsync();
        }

        client.Dispose();
    }

    private async Task<string> OpenAsync(string service, string destination)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.Limits.MaxRequestBodySize = null;
        });
        builder.Services.AddHttpForwarder();
        var door = builder.Build();
        doors.Add(door);
        var forwarder = door.Services.GetRequiredService<IHttpForwarder>();
        door.Run(async context =>
        {
            calls.AddOrUpdate(Kind(service, context.Request), 1, (_, count) => count + 1);
            await forwarder.SendAsync(context, destination, client, ForwarderRequestConfig.Empty, HttpTransformer.Empty);
        });
        await door.StartAsync();
        return door.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    /// <summary>What is asked for in this way is what the list of prices tells apart. What the Functions host does for the triggers is told apart too: in Azure others do it, or
    /// it is done at another pace.</summary>
    private static string Kind(string service, HttpRequest request)
    {
        var asked = $"{request.Method} {request.Path}{request.QueryString}";
        var read = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return service switch
        {
            "Blob" when asked.Contains("/azure-webjobs-hosts", StringComparison.Ordinal) || WholeListing().IsMatch(asked) => "host: blobs",
            "Blob" when asked.Contains("comp=list", StringComparison.Ordinal) => "blob: list",
            "Blob" when HttpMethods.IsDelete(request.Method) => "blob: delete",
            "Blob" => read ? "blob: read" : "blob: write",
            "Queue" when HttpMethods.IsPost(request.Method) => "queue: send",
            "Queue" when HttpMethods.IsDelete(request.Method) => "queue: delete",
            "Queue" => read ? "host: queue looked into" : "host: queue, other",
            _ when asked.Contains("$batch", StringComparison.Ordinal) => "table: batch",
            _ when read => asked.Contains("PartitionKey=", StringComparison.Ordinal) ? "table: row read" : "table: query",
            _ => "table: write",
        };
    }

    // The host lists all that came; the app what came in one campaign.
    [GeneratedRegex(@"/incoming\?(?!.*prefix=\w).*comp=list", RegexOptions.None, 1000)]
    private static partial Regex WholeListing();

    private static Regex Endpoint(string service) => new($"{service}Endpoint=(?<address>[^;]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
