using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.AgencyPages.DeadLinks;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Actions;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.CoordinatorPages.Editing;
using GenderEquality.Functions.Portal.CoordinatorPages.Official;
using GenderEquality.Functions.Portal.CoordinatorPages.Sending;
using GenderEquality.Functions.Portal.CoordinatorPages.Settling;
using GenderEquality.Functions.Portal.Failures;
using GenderEquality.Functions.Portal.Health;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Portal;

/// <summary>Registers the pages.</summary>
public static class Registration
{
    /// <summary>What the server reads ahead of each request. It would hold a megabyte of every upload that is going on, though each goes to a file as it comes.</summary>
    private const int ReadAheadBytes = 128 * 1024;

    /// <summary>Adds the agencies' and the coordinator's pages.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBufferSize = ReadAheadBytes);

        // Without TLS, which ends before the app, the socket reads ahead by a measure of its own
        services.Configure<SocketTransportOptions>(socket => socket.MaxReadBufferSize = ReadAheadBytes);
        services.AddSingleton<AnswerGuard>();
        services.AddSingleton(provider => PlatformSignIn.Of(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<CoordinatorAccess>();
        services.AddSingleton<CrossSite>();
        services.AddSingleton<RefusalLog>();
        services.AddSingleton<HealthCheck>();
        services.AddSingleton<UploadReader>();
        services.AddSingleton(_ => new UploadTurns());
        services.AddSingleton<UploadQuota>();
        services.AddSingleton<UnsortedUploads>();
        services.AddSingleton<LinkCookie>();
        services.AddSingleton<AgencyEntrance>();
        services.AddSingleton<DeadLinkPages>();
        services.AddSingleton<AgencyAuthorization>();
        services.AddSingleton<AgencyForms>();
        services.AddSingleton<FormQuota>();
        services.AddSingleton<AgencyNotices>();
        services.AddSingleton<AgencyPageLoader>();
        services.AddSingleton<PreviewLoader>();
        services.AddSingleton<QuestionsLoader>();
        services.AddSingleton<ContactsLoader>();
        services.AddSingleton<NothingForm>();
        services.AddSingleton<ReportTaking>();
        services.AddSingleton<WhichLoader>();
        services.AddSingleton<SubmissionFiles>();
        services.AddSingleton<DownloadLog>();
        services.AddSingleton<CoordinatorFrame>();
        services.AddSingleton<CampaignPageLoader>();
        services.AddSingleton<CampaignDoor>();
        services.AddSingleton<CoordinatorAuthorization>();
        services.AddSingleton<CoordinatorPageLoader>();
        services.AddSingleton<AgencyLines>();
        services.AddSingleton<SendLoader>();
        services.AddSingleton<Confirmation>();
        services.AddSingleton<ConfirmLoader>();
        services.AddSingleton<ConfirmMails>();
        services.AddSingleton<ConfirmVersion>();
        services.AddSingleton<OriginalsArchive>();
        services.AddSingleton<ReviewForm>();
        services.AddSingleton<ChoiceForm>();
        services.AddSingleton<AgencyChoiceForm>();
        services.AddSingleton<EditingLoader>();
        services.AddSingleton<SectionEditing>();
        services.AddSingleton<DraftUploads>();
        services.AddSingleton<ImportVisit>();
        services.AddSingleton<ImportLoader>();
        services.AddSingleton<PreviewVisit>();
        services.AddSingleton<VersionForm>();
        services.AddSingleton<OfficialPageLoader>();
        services.AddSingleton<ReportsPageLoader>();
        services.AddSingleton<SettlingLoader>();
        services.AddSingleton<AuthoringLoader>();
        services.AddSingleton<CampaignDeeds>();
        services.AddSingleton<DraftEditing>();
        services.AddSingleton<DraftOpenings>();
        services.AddSingleton<AgencyImport>();
        services.AddSingleton<SeriesImport>();
        return services;
    }
}
