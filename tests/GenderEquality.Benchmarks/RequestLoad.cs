using System.Diagnostics;
using System.Globalization;

namespace GenderEquality.Benchmarks;

/// <summary>Asks a running host for one page again and again, with so many clients at once, and prints what a request took.</summary>
internal static class RequestLoad
{
    private const int WarmUp = 200;

    /// <summary>Only addresses on this machine: it is a load, not a probe.</summary>
    public static async Task RunAsync(Uri address, int clients, int requests)
    {
        if (!address.IsLoopback)
        {
            throw new ArgumentException($"{address} is not on this machine.", nameof(address));
        }

        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients });
        await AskAsync(http, address, clients, WarmUp);
        var times = await AskAsync(http, address, clients, requests);
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} clients, {requests} requests: median {At(times, 50):0.0} ms, 95th {At(times, 95):0.0} ms"));
    }

    private static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    private static async Task<double[]> AskAsync(HttpClient http, Uri address, int clients, int requests)
    {
        var times = new double[requests];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            for (int number; (number = Interlocked.Increment(ref next)) < requests;)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(address);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                times[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }));
        return times;
    }
}
