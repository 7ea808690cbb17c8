using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Coordination.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Coordination;

/// <summary>Registers what the coordinator decides.</summary>
public static class Registration
{
    /// <summary>Adds the decisions about agencies and submissions, each with its mail and its line in the audit log.</summary>
    public static IServiceCollection AddCoordination(this IServiceCollection services)
    {
        services.AddSingleton<AgencyDecisions>();
        services.AddSingleton<AddressDecisions>();
        services.AddSingleton<SubmissionDecisions>();
        services.AddSingleton<ReadingAgain>();
        services.AddSingleton<SubmissionChoices>();
        services.AddSingleton<OpenDecisions>();
        services.AddSingleton<VersionOrders>();
        services.AddSingleton<VersionDecisions>();
        services.AddSingleton<PersonalDataDecisions>();
        services.AddSingleton<SettlementDecisions>();
        services.AddSingleton<ManualMail>();
        services.AddSingleton<LinkRequests>();
        services.AddSingleton<AgencyQuestions>();
        services.AddSingleton<AgencyRequests>();
        services.AddSingleton<TextDecisions>();
        services.AddSingleton<DraftDecisions>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<DraftOpening>();
        services.AddSingleton<CampaignDecisions>();
        services.AddSingleton<RehearsalDecisions>();
        services.AddSingleton<RightsDecisions>();
        services.AddSingleton<SeriesDecisions>();
        services.AddSingleton<UpperDecisions>();
        services.AddSingleton<HandDownDecisions>();
        return services;
    }
}
