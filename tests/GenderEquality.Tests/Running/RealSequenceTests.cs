using System.Net;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Running;

/// <summary>Bad days over the app's own worker processes, by a fixed seed: workers and hosts killed while uploads are read and mails go, storage that is gone for a
/// while, deliveries that come twice and in any order, a clock that jumps, several processes on one storage. At the end storage and provider are asked.</summary>
public sealed class RealSequenceTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";

    // The day of the reminder two weeks before the due date, just before its hour.
    private const string Morning = "2024-11-26T07:58:00+07:00";

    // So many mails a process has under way at once (batchSize of host.json). Each has its claim written before it goes, so when the process dies or storage is gone, no
    // more than these are between the provider's yes and the stamp.
    private const int UnderWay = 8;

    [Fact]
    public async Task WhoeverIsKilledAtWhateverMomentNothingIsLostAndDoublesAreCounted()
    {
        var random = new Random(20241126);
        var storage = azurite.NewAccount();
        await using var provider = await FakeSendGrid.StartAsync();
        await using var workers = new RealWorkers(storage, provider);
        await using var flow = new Flow(storage);
        var host = await workers.StartAsync(Morning);
        await UploadsAsync(workers, host, flow, 9);
        for (var kill = 0; kill < 4; kill++)
        {
            var sent = Enumerable.Range(0, 4).Select(number => workers.UploadAsync(host, flow, flow.Campaign.Agencies[number], Report(flow, number, kill))).ToList();
            var reminded = kill == 1 ? host.SetClockAsync(host.Now.AddMinutes(5)) : Task.CompletedTask;
            await Task.Delay(random.Next(100, 1500));
            if (kill == 2)
            {
                var now = host.Now;
                await workers.KillHostAsync(host);
                await Task.WhenAll(sent);
                host = await workers.StartAsync(Moment(now));
            }
            else
            {
                await RealWorkers.KillWorkerAsync(host);
                await Task.WhenAll(sent);
            }

            await reminded;
        }

        await SettleAsync(workers);

        Assert.NotEmpty(workers.Acknowledged);
        await RealEnds.AssertUploadsAsync(flow, workers);
        var doubles = await RealEnds.AssertMailsAsync(flow, provider);

        Assert.Contains(workers.Logs.Lines, line => line.Contains("The worker process died and is started again.", StringComparison.Ordinal));

        Assert.InRange(doubles, 0, 4 * UnderWay);
        Assert.Contains(provider.Taken, mail => mail["custom_args"]!["mail"]!.GetValue<string>().EndsWith("/due-14", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StorageThatIsGoneDeliveriesOutOfOrderAndAClockThatJumpsLeaveNoTrace()
    {
        var random = new Random(7);
        var account = azurite.NewAccount();
        await using var gate = new StorageGate(account);
        await using var provider = await FakeSendGrid.StartAsync();
        provider.Refuse = number => number % 5 == 3 ? 429 : null;
        provider.RetryAfter = 1;
        await using var workers = new RealWorkers(gate.ConnectionString, provider);
        await using var flow = new Flow(account);
        var host = await workers.StartAsync(Morning);
        var first = await UploadsAsync(workers, host, flow, 0);
        var (taken, some) = (provider.TakenCount, random.Next(5, 30));
        var reminded = host.SetClockAsync(host.Now.AddMinutes(4));
        await Notebook.WaitUntilAsync(() => provider.TakenCount >= taken + some);

        gate.Shut();
        var away = await UploadsAsync(workers, host, flow, 1);
        await Task.Delay(TimeSpan.FromSeconds(5));
        gate.Open();
        await reminded;
        await RedeliverAsync(flow, random);
        await UploadsAsync(workers, host, flow, 2);

        // Back by a day, over a host that crashed, and forward again.
        var later = host.Now.AddHours(1);
        await workers.KillHostAsync(host);
        host = await workers.StartAsync(Moment(later.AddDays(-1)));
        await UploadsAsync(workers, host, flow, 3);
        await RedeliverAsync(flow, random);
        await workers.QuietAsync();

        // Timers while storage is gone. Clocks jump when no mail is under way: over a claim they would let a second one go.
        gate.Shut();
        var jump = host.SetClockAsync(later);
        await Task.Delay(TimeSpan.FromSeconds(3));
        gate.Open();
        await jump;
        await SettleAsync(workers);

        Assert.True(first.All(status => status is HttpStatusCode.SeeOther), $"{string.Join(", ", first)}{workers.LastLines(line => line.Contains("failed", StringComparison.Ordinal))}");
        Assert.All(away, status => Assert.True(status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.OK, $"{status}"));
        await RealEnds.AssertUploadsAsync(flow, workers);

        // What was under way when storage went still waits for its stamp when the host is killed: these are the same, for nothing goes without a claim.
        Assert.InRange(await RealEnds.AssertMailsAsync(flow, provider), 0, UnderWay);
        Assert.Contains(provider.Taken, mail => mail["custom_args"]!["mail"]!.GetValue<string>().EndsWith("/due-14", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThreeProcessesOnOneStorageDoEverythingOnce()
    {
        var storage = azurite.NewAccount();
        await using var provider = await FakeSendGrid.StartAsync();
        await using var workers = new RealWorkers(storage, provider);
        await using var flow = new Flow(storage);
        await Task.WhenAll(workers.StartAsync(Morning), workers.StartAsync(Morning), workers.StartAsync(Morning));

        // The same files to each of them at the same moment, then the hour of the reminders everywhere at once. Made once: an archive made a moment later differs in its times.
        var files = Enumerable.Range(0, 3).Select(number => Report(flow, number, 0)).ToList();
        var sent = workers.Hosts.SelectMany(host => files.Select((file, number) => workers.UploadAsync(host, flow, flow.Campaign.Agencies[number], file))).ToList();
        Assert.All(await Task.WhenAll(sent), status => Assert.Equal(HttpStatusCode.SeeOther, status));

        // Clocks jump when no mail is under way: over a claim they would let a second one go.
        await workers.QuietAsync();
        await Task.WhenAll(workers.Hosts.Select(host => host.SetClockAsync(host.Now.AddMinutes(5))));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => flow.Get<VersionOrders>().OrderDraftAsync(flow.Campaign, Officer)));

        // The night run everywhere at once.
        await workers.QuietAsync();
        await Task.WhenAll(workers.Hosts.Select(host => host.SetClockAsync(flow.Campaign.At(new DateOnly(2024, 11, 27), new TimeOnly(0, 31)))));
        await SettleAsync(workers);

        var kept = (await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id)).SelectMany(agency => agency).ToList();
        Assert.Equal(3, kept.Count);
        await RealEnds.AssertUploadsAsync(flow, workers);
        Assert.Equal(0, await RealEnds.AssertMailsAsync(flow, provider));

        // Those that sent something are reminded if it was read by then, and must be corrected.
        Assert.InRange(provider.Taken.Count(mail => mail["custom_args"]!["mail"]!.GetValue<string>().EndsWith("/due-14", StringComparison.Ordinal)), flow.Campaign.Agencies.Count - 3, flow.Campaign.Agencies.Count);
        await RealEnds.AssertVersionsAsync(flow);
    }

    private static async Task<HttpStatusCode?[]> UploadsAsync(RealWorkers workers, DevelopmentHost host, Flow flow, int round) =>
        await Task.WhenAll(Enumerable.Range(0, 3).Select(number => workers.UploadAsync(host, flow, flow.Campaign.Agencies[number], Report(flow, number, round))));

    /// <summary>Every message that there was comes again, in any order, now or some seconds later.</summary>
    private static async Task RedeliverAsync(Flow flow, Random random)
    {
        var mails = await flow.Get<MailStore>().ListAsync(flow.Campaign.Id);
        var submissions = (await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id)).SelectMany(agency => agency).ToList();
        Func<Task>[] sends =
        [
            .. mails.SelectMany(mail => Enumerable.Range(0, 2).Select<int, Func<Task>>(_ => () => flow.Get<MailQueue>().SendAsync(mail.Order, TimeSpan.FromSeconds(random.Next(0, 3))))),
            .. submissions.Select<SubmissionSummary, Func<Task>>(one => () => flow.Get<IngestQueue>().SendAsync(IngestOrder.Of(one.Ref), TimeSpan.FromSeconds(random.Next(0, 3)))),
        ];
        random.Shuffle(sends);
        foreach (var send in sends)
        {
            await send();
        }
    }

    /// <summary>Hours pass, in which timers run: claims of the dead run out, what was put off comes up.</summary>
    private static async Task SettleAsync(RealWorkers workers)
    {
        await workers.QuietAsync();
        foreach (var minutes in (int[])[6, 11, 61, 61, 121])
        {
            await workers.PassAsync(TimeSpan.FromMinutes(minutes));
            await workers.QuietAsync();
        }
    }

    // Some can be used, some are no Word file; no two are the same.
    private static byte[] Report(Flow flow, int agency, int round)
    {
        if ((agency + round) % 3 == 1)
        {
            return System.Text.Encoding.UTF8.GetBytes($"no Word file, {agency}, {round}");
        }

        using var file = FilledTemplate.Create(flow.Campaign.Agencies[agency], tag => tag.StartsWith("section:", StringComparison.Ordinal) ? $"Kết quả của đơn vị, lần {round}." : null, flow.Campaign);
        return file.ToArray();
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
