using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;

namespace GenderEquality.Benchmarks;

/// <summary>What a step of a country's year costs: time that passes, processor, memory, calls to storage.</summary>
internal sealed class CountryMeter(AppInstances app, CountedStorage storage, CountryPrices prices)
{
    // Azurite is a process of Node.js that this one has started.
    private readonly int azurite = ProcessCost.Children("azurite").Single();

    /// <summary>Does it and says what it cost.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="reports">Reports that it is about.</param>
    /// <param name="requests">Requests from outside that it is made of.</param>
    /// <param name="work">Does it, until all is quiet.</param>
    public async Task MeasureAsync(string what, int reports, int requests, Func<Task> work)
    {
        storage.Take();
        foreach (var host in app.Hosts)
        {
            host.ForgetPeaks();
        }

        var before = Seconds();
        var began = Stopwatch.GetTimestamp();
        await work();
        var passed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var after = Seconds();
        var calls = storage.Take();
        var used = (Workers: after.Workers - before.Workers, Hosts: after.Hosts - before.Hosts, Storage: after.Storage - before.Storage);
        var executions = requests + reports + calls.GetValueOrDefault("queue: delete") + 1;
        Say($"{what}: {reports} reports, {passed:0.0} s, {reports / passed:0.00} reports a second");
        Say($"  processor   workers {used.Workers:0.0} s ({1000 * used.Workers / reports:0} ms a report), hosts {used.Hosts:0.0} s, Azurite {used.Storage:0.0} s");
        Say($"  memory      a worker {app.Hosts.Max(host => host.Peaks().Worker)} MB at most, a host {app.Hosts.Max(host => host.Peaks().Host)} MB");
        Say($"  calls       {string.Join(", ", calls.Select(kind => $"{kind.Key} {kind.Value}"))}; of the app {(double)calls.Where(IsOfApp).Sum(kind => kind.Value) / reports:0.0} a report");
        Say($"  estimate    {prices.Estimate(used.Workers, passed * app.Hosts.Count, executions, calls)}");
    }

    /// <summary>Says what lies in storage.</summary>
    public static async Task StoredAsync(string connection)
    {
        var account = new BlobServiceClient(connection);
        var sizes = new SortedDictionary<string, (int Blobs, long Bytes)>(StringComparer.Ordinal);
        await foreach (var container in account.GetBlobContainersAsync())
        {
            await foreach (var blob in account.GetBlobContainerClient(container.Name).GetBlobsAsync())
            {
                var (blobs, bytes) = sizes.GetValueOrDefault(container.Name);
                sizes[container.Name] = (blobs + 1, bytes + (blob.Properties.ContentLength ?? 0));
            }
        }

        Say($"  stored      {string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value.Blobs} blobs {size.Value.Bytes / 1e6:0.0} MB"))}; {sizes.Values.Sum(size => size.Bytes) / 1e6:0.0} MB");
    }

    /// <summary>Whether the app itself made such a call, or, in Azure too, the host for it.</summary>
    public static bool IsOfApp(KeyValuePair<string, int> kind) => !kind.Key.StartsWith("host:", StringComparison.Ordinal);

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private (double Workers, double Hosts, double Storage) Seconds()
    {
        var seconds = app.Hosts.Select(host => host.Seconds()).ToList();
        return (seconds.Sum(one => one.Worker), seconds.Sum(one => one.Host), ProcessCost.Of(azurite));
    }
}
