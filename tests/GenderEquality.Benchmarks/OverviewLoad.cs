using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GenderEquality.Benchmarks;

/// <summary>The coordinator's overview of so many agencies, from their table to HTML, on a storage account that is empty before: processor time of this process, and bytes.</summary>
internal static class OverviewLoad
{
    private const int Times = 50;

    /// <summary>Fills the table, reads it for the first time, and then renders the page again and again; a row is written between two of them.</summary>
    public static async Task RunAsync(string connection, int count)
    {
        var campaign = Many(count);
        var account = new StorageAccount(new BlobServiceClient(connection), new QueueServiceClient(connection), new TableServiceClient(connection));
        var table = new TableServiceClient(connection).GetTableClient("Agencies");
        await table.CreateIfNotExistsAsync();
        await FillAsync(table, campaign);
        var store = new AgencyStore(account);
        var lines = new AgencyLines(new AgencyList(store), new AddressStore(account, TimeProvider.System), TimeProvider.System);
        await using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();

        var start = Cpu();
        await RenderAsync(services, campaign, lines);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} agencies, first page of the process: {(Cpu() - start).TotalMilliseconds:0} ms of processor"));
        var bytes = 0;
        var spent = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            await store.NoteMailAsync(campaign.Id, campaign.Agencies[i % count].Code, new LastMail("due-7", Sent: true, DateTimeOffset.UnixEpoch.AddDays(i)));
            start = Cpu();
            bytes = await RenderAsync(services, campaign, lines);
            spent.Add((Cpu() - start).TotalMilliseconds);
        }

        spent.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} agencies, each further page: median {spent[Times / 2]:0} ms, 95th {spent[Times * 95 / 100]:0} ms of processor, {bytes / 1000.0:0.0} kB"));
    }

    private static async Task<int> RenderAsync(ServiceProvider services, Campaign campaign, AgencyLines lines)
    {
        var now = campaign.StartOf(campaign.DueBefore).AddDays(-7);
        var model = new OverviewModel { Campaign = campaign, User = "can-bo@example.vn", Due = DueNotice.For(campaign, null, now), Now = now, Rows = await lines.ReadAsync(campaign, CancellationToken.None) };
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<OverviewPage>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model }))).ToHtmlString());
        return Encoding.UTF8.GetByteCount(html);
    }

    private static Campaign Many(int count)
    {
        var campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
        return campaign with { Agencies = [.. Enumerable.Range(0, count).Select(i => campaign.Agencies[i % campaign.Agencies.Count] with { Code = AgencyCode.Parse($"don-vi-{i}") })] };
    }

    private static async Task FillAsync(TableClient table, Campaign campaign)
    {
        foreach (var some in campaign.Agencies.Chunk(100))
        {
            await table.SubmitTransactionAsync(some.Select((agency, i) => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row(campaign, agency.Code, i))));
        }
    }

    private static TableEntity Row(Campaign campaign, AgencyCode agency, int i)
    {
        var id = SubmissionId.New(new FixedTime(campaign.StartOf(campaign.OpensOn).AddHours(7 * i)));
        var state = i % 3 == 0 ? AgencyState.Nothing : new AgencyState { Status = i % 3 == 1 ? SubmissionStatus.Accepted : SubmissionStatus.NeedsCorrection, Current = id, Newest = id, NewestStatus = SubmissionStatus.Accepted, Readable = true, Submissions = 1, Warnings = i % 7 };
        return new TableEntity(campaign.Id.ToString(), agency.ToString())
        {
            ["LinkGeneration"] = 0,
            ["State"] = StoredJson.ToText(state),
            ["LastMail"] = StoredJson.ToText(new LastMail("invite", Sent: true, DateTimeOffset.UnixEpoch)),
        };
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
