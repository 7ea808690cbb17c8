using System.Globalization;
using GenderEquality.LocalHost.Blobs;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// What <c>host.json</c> says, with the defaults of the Functions host, and what only this host knows (<c>LocalHost:…</c>).
/// As in Azure, a setting <c>AzureFunctionsJobHost__extensions__…</c> wins over the file.
/// </summary>
internal sealed class HostSettings
{
    /// <summary>Reads both places.</summary>
    /// <exception cref="LocalHostException">A value is no number or no time span.</exception>
    public HostSettings(IConfiguration configuration, FunctionApp app)
    {
        HostJson = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(app.Folder, "host.json"), optional: true)
            .AddConfiguration(configuration.GetSection("AzureFunctionsJobHost"))
            .Build();
        var extensions = HostJson.GetSection("extensions");
        RoutePrefix = (extensions["http:routePrefix"] ?? "api").Trim('/');
        MaxDequeueCount = Number(extensions, "queues:maxDequeueCount", 5);
        QueueVisibility = Time(extensions, "queues:visibilityTimeout", TimeSpan.Zero);
        QueuePause = Time(extensions, "queues:maxPollingInterval", TimeSpan.FromMinutes(1));
        QueueBatchSize = Number(extensions, "queues:batchSize", 16);
        BlobParallelism = Number(extensions, "blobs:maxDegreeOfParallelism", 4);
        MaxRequestBody = Number(configuration, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", 104_857_600);

        var own = configuration.GetSection("LocalHost");
        HostId = own["HostId"] ?? Path.GetFileNameWithoutExtension(app.Assembly).ToLowerInvariant();
        User = own["User"] ?? "can-bo@example.vn";
        Roles = (own["Roles"] ?? "Coordinator").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        LoseBlobEvery = Number(own, "LoseBlobEvery", int.MaxValue);
        BlobShare = BlobShare.Parse(own["BlobShare"]);
        QueueLease = Time(own, "QueueLease", TimeSpan.FromSeconds(30));
        BlobRetryDelay = Time(own, "BlobRetryDelay", TimeSpan.FromMilliseconds(500));
        DrainTimeout = Time(own, "DrainTimeout", TimeSpan.FromSeconds(5));
    }

    /// <summary><c>host.json</c>, with what settings change in it.</summary>
    public IConfiguration HostJson { get; }

    public string RoutePrefix { get; }

    /// <summary>Tries of one queue message before it goes to the poison queue.</summary>
    public int MaxDequeueCount { get; }

    /// <summary>How long a failed message stays out of sight.</summary>
    public TimeSpan QueueVisibility { get; }

    /// <summary>Longest pause between two looks into a queue that stays empty.</summary>
    public TimeSpan QueuePause { get; }

    /// <summary>Messages of one queue that run at the same time.</summary>
    public int QueueBatchSize { get; }

    /// <summary>Blobs of one function that run at the same time.</summary>
    public int BlobParallelism { get; }

    /// <summary>Largest body of a request in bytes.</summary>
    public long MaxRequestBody { get; }

    /// <summary>Whose the receipts and the timers' status are.</summary>
    public string HostId { get; }

    /// <summary>Who is signed in, as App Service Authentication would say; empty for nobody.</summary>
    public string User { get; }

    /// <summary>App roles of the user.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Every how many-th new blob's event gets lost, as Event Grid may lose one.</summary>
    public int LoseBlobEvery { get; }

    /// <summary>Which blobs are delivered here, where several hosts look into one container.</summary>
    public BlobShare BlobShare { get; }

    /// <summary>How long a received message belongs to us before it must be renewed.</summary>
    public TimeSpan QueueLease { get; }

    /// <summary>Wait before a failed blob's second try; it doubles with each further one.</summary>
    public TimeSpan BlobRetryDelay { get; }

    /// <summary>How long running functions may take to finish when the host stops.</summary>
    public TimeSpan DrainTimeout { get; }

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
