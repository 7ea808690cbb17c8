using System.Globalization;
using System.Text.Json;

namespace GenderEquality.Benchmarks;

/// <summary>List prices, as <c>country-prices.json</c> says them with their sources and dates, and what is assumed.</summary>
internal sealed class CountryPrices
{
    private readonly JsonElement file = Read();

    /// <summary>What a step would cost: between instances that are busy all the time that they are paid for, and instances that are paid for as long as the step took here.</summary>
    /// <param name="busy">Seconds of processor of all workers.</param>
    /// <param name="passed">Seconds that passed, of all instances.</param>
    /// <param name="executions">Runs of functions.</param>
    /// <param name="calls">Calls to storage by kind; those of the host are left out.</param>
    public string Estimate(double busy, double passed, int executions, IReadOnlyDictionary<string, int> calls)
    {
        var gigabytes = file.GetProperty("instanceGigabytes").GetDouble();
        var storage = calls.Where(CountryMeter.IsOfApp).Sum(kind => kind.Value * Price(PriceOf(kind.Key)));
        var (least, most) = (busy * gigabytes * Price("gigabyteSecond"), passed * gigabytes * Price("gigabyteSecond"));
        var runs = executions * Price("execution");
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Min(least, most) + runs + storage:0.0000} to {Math.Max(least, most) + runs + storage:0.0000} {file.GetProperty("currency").GetString()}: {busy * gigabytes:0} to {passed * gigabytes:0} GB-s, {executions} executions {runs:0.0000}, storage calls {storage:0.0000}");
    }

    /// <summary>What the prices are.</summary>
    public IEnumerable<string> Lines() => file.GetProperty("prices").EnumerateObject().Select(price => $"{price.Name} {price.Value.GetProperty("price")} per {price.Value.GetProperty("per")}: {price.Value.GetProperty("source").GetString()}").Prepend(file.GetProperty("note").GetString()!);

    private static string? PriceOf(string kind) => kind switch
    {
        "blob: read" => "blobRead",
        "blob: write" or "blob: list" => "blobWrite",
        _ when kind.StartsWith("queue", StringComparison.Ordinal) => "queueCall",
        _ when kind.StartsWith("table", StringComparison.Ordinal) => "tableCall",
        _ => null,
    };

    private double Price(string? name)
    {
        if (name is null)
        {
            return 0;
        }

        var price = file.GetProperty("prices").GetProperty(name);
        return price.GetProperty("price").GetDouble() / price.GetProperty("per").GetDouble();
    }

    private static JsonElement Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "country-prices.json")));
        return json.RootElement.Clone();
    }
}
