using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.LocalHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Submissions;

/// <summary>The app's services on a storage account of their own, without a host: a test calls what a trigger would call.
/// Files are read by <see cref="PlainReports"/>.</summary>
internal sealed class Flow : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2024, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider provider;

    public Flow(string storage, Action<IServiceCollection>? more = null, HttpPipelinePolicyFactory? policy = null)
    {
        Storage = storage;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Settings(storage)).Build());
        services.AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCampaigns().AddStorage().AddSubmissions().AddMail().AddConsolidation().AddIngest().AddReminders().AddCoordination().AddPortal();
        services.Replace(ServiceDescriptor.Singleton<ValidateReport>(PlainReports.Examine));
        if (policy is not null)
        {
            Add(services, storage, policy);
        }

        more?.Invoke(services);
        provider = services.BuildServiceProvider();
    }

    public delegate Azure.Core.Pipeline.HttpPipelinePolicy HttpPipelinePolicyFactory();

    public string Storage { get; }

    public FakeTimeProvider Clock { get; } = new(Start);

    public LogLines Logs { get; } = new();

    public Campaign Campaign { get; init; } = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public Agency Health => Campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public static Dictionary<string, string?> Settings(string storage) => new(StringComparer.Ordinal)
    {
        ["ReportStorage"] = storage,
        ["Campaign:Id"] = "binh-dang-gioi-2024",
        ["Portal:BaseAddress"] = "https://baocao.example.vn",
        ["Mail:From"] = "binhdanggioi@example.vn",
        ["Mail:Sender"] = "Outbox",
    };

    /// <summary>Uploads a report that says <paramref name="text"/> and lets a minute pass.</summary>
    public async Task<SubmissionSummary> UploadAsync(string text, Agency? agency = null)
    {
        using var file = PlainReports.File(text);
        var submission = await Get<Upload>().KeepAsync(Campaign, agency ?? Health, new UploadFile("báo cáo.docx", file), [], "Đơn vị");
        Clock.Advance(TimeSpan.FromMinutes(1));
        return submission;
    }

    /// <summary>Sends a report as an agency's page does, and lets a minute pass.</summary>
    public async Task<IntakeResult> SendAsync(string text, params (string Name, string Text)[] beside)
    {
        using var file = PlainReports.File(text);
        var extras = beside.Select(one => new UploadFile(one.Name, PlainReports.File(one.Text))).ToList();
        var campaign = (await Get<Functions.Storage.Campaigns.CampaignStore>().CurrentAsync())!;
        var result = await Get<Intake>().TakeAsync(campaign, Health, new UploadFile("báo cáo.docx", file), extras, "Đơn vị");
        Clock.Advance(TimeSpan.FromMinutes(1));
        return result;
    }

    public Task IngestAsync(SubmissionSummary submission) =>
        Get<SubmissionIngest>().RunAsync(submission.Campaign.ToString(), submission.Agency.ToString(), submission.Id.ToString());

    public async Task<SubmissionSummary> SubmitAsync(string text, Agency? agency = null)
    {
        var submission = await UploadAsync(text, agency);
        await IngestAsync(submission);
        return (await Get<SubmissionStore>().FindAsync(submission.Ref))!;
    }

    public Task<AgencyRow> RowAsync(Agency? agency = null) => Get<AgencyStore>().GetAsync(Campaign.Id, (agency ?? Health).Code);

    /// <summary>Sends what is in the queue <c>mail</c>, as its trigger would.</summary>
    public async Task SendMailsAsync()
    {
        foreach (var message in await StorageContents.TakeMessagesAsync(Storage, MailQueue.Name))
        {
            await Get<SendMail>().RunAsync(message);
        }
    }

    public Task<IReadOnlyList<MailRow>> MailsAsync(Agency? agency = null) => Get<MailStore>().ListAsync(Campaign.Id, (agency ?? Health).Code);

    public ValueTask DisposeAsync() => provider.DisposeAsync();

    private static void Add(IServiceCollection services, string storage, HttpPipelinePolicyFactory policy)
    {
        T With<T>(T options)
            where T : ClientOptions
        {
            options.AddPolicy(policy(), HttpPipelinePosition.PerCall);
            return options;
        }

        services.Replace(ServiceDescriptor.Singleton(new BlobServiceClient(storage, With(new BlobClientOptions()))));
        services.Replace(ServiceDescriptor.Singleton(new QueueServiceClient(storage, With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }))));
        services.Replace(ServiceDescriptor.Singleton(new TableServiceClient(storage, With(new TableClientOptions()))));
    }
}
