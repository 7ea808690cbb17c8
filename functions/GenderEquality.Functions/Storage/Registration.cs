using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Backup;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Limits;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.PersonalData;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Storage;

/// <summary>Registers storage.</summary>
public static class Registration
{
    /// <summary>Adds the stores, on the connection <c>ReportStorage</c>.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<StorageConnection>();
        services.AddSingleton(provider => provider.GetRequiredService<StorageConnection>().Blobs());
        services.AddSingleton(provider => provider.GetRequiredService<StorageConnection>().Queues());
        services.AddSingleton(provider => provider.GetRequiredService<StorageConnection>().Tables());
        services.AddSingleton<StorageAccount>();
        services.AddSingleton<StorageProbe>();

        services.AddSingleton<CampaignStore>();
        services.AddSingleton<CampaignDecisionStore>();
        services.AddSingleton<CampaignRightsStore>();
        services.AddSingleton<SeriesStore>();
        services.AddSingleton<RehearsalEraser>();
        services.AddSingleton<UpperCampaigns>();
        services.AddSingleton<CampaignArchive>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<ImportedFiles>();
        services.AddSingleton<AgencyStore>();
        services.AddSingleton<AgencyList>();
        services.AddSingleton<SubmissionStore>();
        services.AddSingleton<LinkStore>();
        services.AddSingleton<MailStore>();
        services.AddSingleton<AddressStore>();
        services.AddSingleton<SenderTroubleStore>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<VersionOrderStore>();
        services.AddSingleton<ConsolidationTurns>();
        services.AddSingleton<PersonalDataStore>();
        services.AddSingleton<SettlementStore>();
        services.AddSingleton<QuestionStore>();
        services.AddSingleton<AuditStore>();
        services.AddSingleton<FlashStore>();
        services.AddSingleton<WaitingFiles>();
        services.AddSingleton<AttemptStore>();

        services.AddSingleton<IncomingBlobs>();
        services.AddSingleton<AttachmentBlobs>();
        services.AddSingleton<ContentBlobs>();
        services.AddSingleton<ReportBlobs>();
        services.AddSingleton<EditedTextStore>();
        services.AddSingleton<EditorialBlobs>();
        services.AddSingleton<VersionNotes>();
        services.AddSingleton<OutboxBlobs>();
        services.AddSingleton<MailQueue>();
        services.AddSingleton<IngestQueue>();
        services.AddSingleton<UploadClaims>();
        services.AddSingleton<ConsolidateQueue>();

        services.AddSingleton<BackupBlobs>();
        services.AddSingleton<TableExport>();
        services.AddSingleton<TableRestore>();
        return services;
    }
}
