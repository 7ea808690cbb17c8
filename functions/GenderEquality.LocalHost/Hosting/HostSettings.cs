using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// What <c>host.json</c> says, with the defaults of the Functions host, and what only this host knows (<c>LocalHost:…</c>).
/// As in Azure, a setting <c>AzureFunctionsJobHost__extensions__…</c> wins over the file.
/// </summary>
internal sealed record HostSettings
{
    /// <summary><c>host.json</c>, with what settings change in it.</summary>
    public required IConfiguration HostJson { get; init; }

    public required string HostId { get; init; }

    /// <summary>Who is signed in, as App Service Authentication would say; empty for nobody.</summary>
    public required string User { get; init; }

    /// <summary>App roles of the user.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Largest body of a request in bytes.</summary>
    public required long MaxRequestBody { get; init; }

    public required string RoutePrefix { get; init; }

    /// <summary>Tries of one queue message before it goes to the poison queue.</summary>
    public required int MaxDequeueCount { get; init; }

    /// <summary>How long a failed message stays out of sight.</summary>
    public required TimeSpan QueueVisibility { get; init; }

    /// <summary>Messages of one queue that run at the same time.</summary>
    public required int QueueBatchSize { get; init; }

    /// <summary>Longest pause between two looks into a queue that stays empty.</summary>
    public required TimeSpan QueuePause { get; init; }

    /// <summary>Every how many-th new blob's event gets lost, as Event Grid may lose one; 0 for none.</summary>
    public required int LoseBlobEvery { get; init; }

    /// <summary>Blobs of one function that run at the same time.</summary>
    public required int BlobParallelism { get; init; }

    /// <summary>How long a received message belongs to us before it must be renewed.</summary>
    public required TimeSpan QueueLease { get; init; }

    /// <summary>Wait before a failed blob's second try; it doubles with each further one.</summary>
    public required TimeSpan BlobRetryDelay { get; init; }

    /// <summary>How long running functions may take to finish when the host stops.</summary>
    public required TimeSpan DrainTimeout { get; init; }

    /// <summary>Reads both places.</summary>
    /// <exception cref="LocalHostException">A value is no number or no time span.</exception>
    public static HostSettings Read(IConfiguration configuration, FunctionApp app)
    {
        var hostJson = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(app.Folder, "host.json"), optional: true)
            .AddConfiguration(configuration.GetSection("AzureFunctionsJobHost"))
            .Build();
        var extensions = hostJson.GetSection("extensions");
        var own = configuration.GetSection("LocalHost");
        return new HostSettings
        {
            HostJson = hostJson,
            HostId = own["HostId"] ?? Path.GetFileNameWithoutExtension(app.Assembly).ToLowerInvariant(),
            User = own["User"] ?? "can-bo@example.vn",
            Roles = (own["Roles"] ?? "Coordinator").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            MaxRequestBody = Number(configuration, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", 104_857_600),
            RoutePrefix = (extensions["http:routePrefix"] ?? "api").Trim('/'),
            MaxDequeueCount = Number(extensions, "queues:maxDequeueCount", 5),
            QueueVisibility = Time(extensions, "queues:visibilityTimeout", TimeSpan.Zero),
            QueuePause = Time(extensions, "queues:maxPollingInterval", TimeSpan.FromMinutes(1)),
            LoseBlobEvery = own["LoseBlobEvery"] is null ? 0 : Number(own, "LoseBlobEvery", 0),
            QueueBatchSize = Number(extensions, "queues:batchSize", 16),
            BlobParallelism = Number(extensions, "blobs:maxDegreeOfParallelism", 4),
            QueueLease = Time(own, "QueueLease", TimeSpan.FromSeconds(30)),
            BlobRetryDelay = Time(own, "BlobRetryDelay", TimeSpan.FromMilliseconds(500)),
            DrainTimeout = Time(own, "DrainTimeout", TimeSpan.FromSeconds(5)),
        };
    }

    private static int Number(IConfiguration section, string key, int otherwise) => section[key] switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new LocalHostException($"'{key}' is no positive number: '{text}'."),
    };

    private static TimeSpan Time(IConfiguration section, string key, TimeSpan otherwise) => section[key] switch
    {
        null => otherwise,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero => time,
        var text => throw new LocalHostException($"'{key}' is no time span such as 00:00:30: '{text}'."),
    };
}
