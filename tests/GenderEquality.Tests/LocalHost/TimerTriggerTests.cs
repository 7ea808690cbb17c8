using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GenderEquality.LocalHost;
using GenderEquality.Tests.Running;

namespace GenderEquality.Tests.LocalHost;

public sealed class TimerTriggerTests(AzuriteFixture azurite) : IDisposable
{
    private const string Start = "--Clock:Start=2024-10-01T08:00:00+07:00";
    private const string Schedule = "--NightlySchedule=0 30 17 * * *";

    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task ClockOfHostAndWorkerBeginsWhereItIsToldAndGoesWhereItIsSet()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var start = new DateTimeOffset(2024, 10, 1, 1, 0, 0, TimeSpan.Zero);
        Assert.Equal(start, host.Now, TimeSpan.FromMinutes(5));
        Assert.Equal(host.Now, await WorkerClockAsync(client), TimeSpan.FromSeconds(10));

        var later = new DateTimeOffset(2025, 2, 28, 9, 0, 0, TimeSpan.FromHours(7));
        Assert.Equal(["Nightly"], await host.SetClockAsync(later));
        Assert.Equal(later, await WorkerClockAsync(client), TimeSpan.FromMinutes(5));
    }

    /// <summary>What it keeps of a run cannot be written then; it stopped listening for good.</summary>
    [Fact]
    public async Task TimerGoesOnAfterStorageWasAway()
    {
        await using var gate = new StorageGate(test.Storage);
        await using var host = await test.StartAsync("Nightly", Start, Schedule, $"--AzureWebJobsStorage={gate.ConnectionString}");

        gate.Shut();
        Assert.Equal(["Nightly"], await SetClockAsync(host, "2024-10-01T17:30:00.500Z"));
        gate.Open();
        await SetClockAsync(host, "2024-10-02T17:29:59Z");

        await test.Notebook.WaitForAsync(2);
    }

    [Fact]
    public async Task SchedulesAreInUtc()
    {
        await using var host = await StartAsync();

        Assert.Empty(await SetClockAsync(host, "2024-10-02T00:29:59+07:00"));
        Assert.Equal(["Nightly"], await SetClockAsync(host, "2024-10-02T00:30:00.500+07:00"));

        Assert.Equal(["01 17:30"], test.Notebook.Lines);
    }

    [Fact]
    public async Task ClockThatRunsReachesTheOccurrenceByItself()
    {
        await using var host = await StartAsync();
        await SetClockAsync(host, "2024-10-01T17:29:59Z");

        await test.Notebook.WaitForAsync(1);

        Assert.Equal(["01 17:30"], test.Notebook.Lines);
    }

    [Fact]
    public async Task ClockSetOverManyOccurrencesFiresOnce()
    {
        await using var host = await StartAsync();

        await SetClockAsync(host, "2024-10-11T12:00:00Z");

        Assert.Equal(["11 12:00 late"], test.Notebook.Lines);
    }

    [Fact]
    public async Task ClockDoesNotGoBack()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/clock", new { now = "2024-09-30T00:00:00Z" });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => host.SetClockAsync(DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task ClockSaysWhatItShows()
    {
        await using var host = await StartAsync();
        await SetClockAsync(host, "2024-12-10T00:00:00+07:00");
        using var client = host.Client();

        var answer = await client.GetFromJsonAsync<JsonElement>("admin/clock");

        var moment = new DateTimeOffset(2024, 12, 9, 17, 0, 0, TimeSpan.Zero);
        Assert.Equal(moment, answer.GetProperty("now").GetDateTimeOffset(), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task RunMissedWhileTheHostWasDownComesOnce()
    {
        await using (await StartAsync())
        {
        }

        await using (await StartAsync("--Clock:Start=2024-10-05T10:00:00Z"))
        {
            await test.Notebook.WaitForAsync(1);
        }

        await using (var third = await StartAsync("--Clock:Start=2024-10-05T11:00:00Z"))
        {
            await SetClockAsync(third, "2024-10-05T11:30:00Z");
        }

        Assert.Equal(["05 10:00 late"], test.Notebook.Lines);
    }

    [Fact]
    public async Task FailedRunWaitsForTheNextOccurrence()
    {
        test.Notebook.Failures = 1;
        await using var host = await StartAsync();

        await SetClockAsync(host, "2024-10-01T17:30:00.2Z");
        await SetClockAsync(host, "2024-10-02T17:30:00.2Z");

        Assert.Equal(["01 17:30", "02 17:30"], test.Notebook.Lines);
    }

    [Fact]
    public async Task RunOnStartupRunsAtStart()
    {
        await using var host = await test.StartAsync("AtStart", Start);

        await test.Notebook.WaitForAsync(1);

        Assert.Equal(["start"], test.Notebook.Lines);
    }

    [Fact]
    public async Task MissingScheduleIsNamedWithItsFunction()
    {
        var failure = await Assert.ThrowsAsync<LocalHostException>(() => test.StartAsync("Nightly"));

        Assert.Contains("'Nightly'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'NightlySchedule'", failure.Message, StringComparison.Ordinal);
    }

    private Task<DevelopmentHost> StartAsync(string start = Start) =>
        test.StartAsync("Nightly EchoClock", start, Schedule, $"--AzureWebJobsStorage={test.Storage}");

    private static async Task<DateTimeOffset> WorkerClockAsync(HttpClient client) =>
        DateTimeOffset.Parse(await client.GetStringAsync("EchoClock"), CultureInfo.InvariantCulture);

    private static async Task<string?[]> SetClockAsync(DevelopmentHost host, string now)
    {
        using var client = host.Client();
        var answer = await client.PostAsJsonAsync("admin/clock", new { now });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. body.GetProperty("fired").EnumerateArray().Select(name => name.GetString())];
    }
}
