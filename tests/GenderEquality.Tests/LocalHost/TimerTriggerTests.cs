using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GenderEquality.LocalHost;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.LocalHost;

public class TimerTriggerTests(AzuriteFixture azurite)
{
    public sealed class Nightly(Notebook notebook, TimeProvider clock)
    {
        [Function("Nightly")]
        public Task Run([TimerTrigger("%NightlySchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
            notebook.RunAsync($"{clock.GetUtcNow():dd HH:mm}{(timer.IsPastDue ? " late" : "")}", cancellationToken);
    }

    public sealed class AtStart(Notebook notebook)
    {
        [Function("AtStart")]
        public Task Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellationToken) =>
            notebook.RunAsync(timer.IsPastDue ? "late" : "start", cancellationToken);
    }

    private const string Start = "--Clock:Start=2024-10-01T08:00:00+07:00";
    private const string Schedule = "--NightlySchedule=0 30 17 * * *";

    private readonly string storage = azurite.NewAccount();
    private readonly Notebook notebook = new();

    [Fact]
    public async Task ClockBeginsWhereItIsTold()
    {
        await using var host = await StartAsync();

        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();

        Assert.Equal(new DateTimeOffset(2024, 10, 1, 1, 0, 0, TimeSpan.Zero), now, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task SchedulesAreInUtc()
    {
        await using var host = await StartAsync();

        Assert.Empty(await SetClockAsync(host, "2024-10-02T00:29:59+07:00"));
        Assert.Equal(["Nightly"], await SetClockAsync(host, "2024-10-02T00:30:00.500+07:00"));

        Assert.Equal(["01 17:30"], notebook.Lines);
    }

    [Fact]
    public async Task ClockThatRunsReachesTheOccurrenceByItself()
    {
        await using var host = await StartAsync();
        await SetClockAsync(host, "2024-10-01T17:29:59Z");

        await notebook.WaitForAsync(1);

        Assert.Equal(["01 17:30"], notebook.Lines);
    }

    [Fact]
    public async Task ClockSetOverManyOccurrencesFiresOnce()
    {
        await using var host = await StartAsync();

        await SetClockAsync(host, "2024-10-11T12:00:00Z");

        Assert.Equal(["11 12:00 late"], notebook.Lines);
    }

    [Fact]
    public async Task ClockDoesNotGoBack()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/clock", new { now = "2024-09-30T00:00:00Z" });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
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
            await notebook.WaitForAsync(1);
        }

        await using (var third = await StartAsync("--Clock:Start=2024-10-05T11:00:00Z"))
        {
            await SetClockAsync(third, "2024-10-05T11:30:00Z");
        }

        Assert.Equal(["05 10:00 late"], notebook.Lines);
    }

    [Fact]
    public async Task FailedRunWaitsForTheNextOccurrence()
    {
        notebook.Failures = 1;
        await using var host = await StartAsync();

        await SetClockAsync(host, "2024-10-01T17:30:00.2Z");
        await SetClockAsync(host, "2024-10-02T17:30:00.2Z");

        Assert.Equal(["01 17:30", "02 17:30"], notebook.Lines);
    }

    [Fact]
    public async Task RunOnStartupRunsAtStart()
    {
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(AtStart), Start);

        await notebook.WaitForAsync(1);

        Assert.Equal(["start"], notebook.Lines);
    }

    [Fact]
    public async Task MissingScheduleIsNamedWithItsFunction()
    {
        var failure = await Assert.ThrowsAsync<LocalHostException>(() => TestHost.StartAsync(storage, notebook, typeof(Nightly)));

        Assert.Contains("'Nightly'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'NightlySchedule'", failure.Message, StringComparison.Ordinal);
    }

    private Task<EmbeddedHost> StartAsync(string start = Start) =>
        TestHost.StartAsync(storage, notebook, typeof(Nightly), start, Schedule, $"--AzureWebJobsStorage={storage}");

    private static async Task<string?[]> SetClockAsync(EmbeddedHost host, string now)
    {
        using var client = host.Client();
        var answer = await client.PostAsJsonAsync("admin/clock", new { now });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. body.GetProperty("fired").EnumerateArray().Select(name => name.GetString())];
    }
}
