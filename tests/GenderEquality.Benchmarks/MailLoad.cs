using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;
using GenderEquality.LocalHost.Emulator;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Benchmarks;

/// <summary>Sends mails as one instance does: so many messages of the queue at once as <c>host.json</c> allows, storage on Azurite, SendGrid played on this machine.</summary>
internal static class MailLoad
{
    // batchSize and newBatchThreshold of host.json: so many messages are fetched at once, and more when no more than so many are under way.
    private const int Batch = 8;
    private const int NewBatch = 8;
    private const int AtOnce = Batch + NewBatch;

    // So many wait at most: the emulator looks through its whole queue for every message that it gives out.
    private const int Slice = 500;

    // The first pause of the trigger where a queue is empty.
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(int count, int percent)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { Progress = Console.Error.WriteLine });
        await using var server = await FakeSendGrid.StartAsync();
        server.RetryAfter = 1;
        var busy = 0;
        server.Refuse = number => Shuffled(number) % 100 < percent ? Busy(ref busy) : null;
        var calls = new StorageCalls();
        await using var services = Services(azurite.ConnectionString, server, calls);

        var queue = new QueueClient(azurite.ConnectionString, MailQueue.Name, With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, calls));
        var (ordering, sending, seconds) = (0, 0, 0d);
        for (var first = 0; first < count; first += Slice)
        {
            var end = Math.Min(first + Slice, count);
            await OrderAsync(services, first, end);
            ordering += calls.Take().Count;
            var began = Stopwatch.GetTimestamp();
            await WorkAsync(services.GetRequiredService<SendMail>(), queue, () => server.TakenCount >= end);
            seconds += Stopwatch.GetElapsedTime(began).TotalSeconds;
            sending += calls.Take().Count;
        }

        var different = server.Taken.Select(mail => mail["custom_args"]!["mail"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} mails, {different} different, {busy} answers of 429: {count / seconds:0.0} mails a second, {(double)sending / count:0.0} calls to storage a mail with those to the queue, and {(double)ordering / count:0.0} to order it"));
    }

    // The same requests are refused each time, in no order.
    private static uint Shuffled(int number)
    {
        var mixed = unchecked((uint)number * 2654435761u);
        return mixed >> 13;
    }

    private static int Busy(ref int count)
    {
        Interlocked.Increment(ref count);
        return 429;
    }

    private static async Task OrderAsync(IServiceProvider services, int first, int end)
    {
        var campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
        var outbox = services.GetRequiredService<MailOutbox>();
        var start = new DateTimeOffset(2024, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));
        await Parallel.ForAsync(first, end, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
        {
            var agency = campaign.Agencies[number % campaign.Agencies.Count];
            await outbox.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.NewLink(start.AddSeconds(number))), stop);
        });
    }

    // As the queue's trigger does.
    private static async Task WorkAsync(SendMail send, QueueClient queue, Func<bool> isDone)
    {
        var underWay = new List<Task>();
        while (!isDone())
        {
            foreach (var done in underWay.FindAll(one => one.IsCompleted))
            {
                await done;
                underWay.Remove(done);
            }

            if (underWay.Count > NewBatch)
            {
                await Task.WhenAny(underWay);
                continue;
            }

            var messages = (await queue.ReceiveMessagesAsync(Batch, TimeSpan.FromMinutes(1))).Value;
            underWay.AddRange(messages.Select(message => SendAsync(send, queue, message)));
            if (messages.Length == 0)
            {
                await Task.Delay(Poll);
            }
        }

        await Task.WhenAll(underWay);
    }

    private static async Task SendAsync(SendMail send, QueueClient queue, QueueMessage message)
    {
        await send.RunAsync(message.MessageText);
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }

    private static ServiceProvider Services(string storage, FakeSendGrid server, StorageCalls calls)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ReportStorage"] = storage,
            ["Campaign:Id"] = "binh-dang-gioi-2024",
            ["Portal:BaseAddress"] = "https://baocao.example.vn",
            ["Mail:From"] = "binhdanggioi@example.vn",
            ["Mail:Sender"] = "SendGrid",
            ["Mail:SendGridApiKey"] = FakeSendGrid.Key,
            ["Mail:SendGridHost"] = server.Address.ToString().TrimEnd('/'),
        }).Build());
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddCampaigns().AddStorage().AddSubmissions().AddMail();
        services.Replace(ServiceDescriptor.Singleton(new BlobServiceClient(storage, With(new BlobClientOptions(), calls))));
        services.Replace(ServiceDescriptor.Singleton(new QueueServiceClient(storage, With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, calls))));
        services.Replace(ServiceDescriptor.Singleton(new TableServiceClient(storage, With(new TableClientOptions(), calls))));
        return services.BuildServiceProvider();
    }

    private static T With<T>(T options, HttpPipelinePolicy policy)
        where T : ClientOptions
    {
        options.AddPolicy(policy, HttpPipelinePosition.PerCall);
        return options;
    }
}
