using GenderEquality.Functions.Submissions.Coordination;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Submissions;

/// <summary>Registers submissions.</summary>
public static class Registration
{
    /// <summary>Adds upload, ingest, links and what the coordinator does.</summary>
    public static IServiceCollection AddSubmissions(this IServiceCollection services)
    {
        services.AddSingleton<Examine>(Examination.Run);
        services.AddSingleton<Upload>();
        services.AddSingleton<Ingest>();
        services.AddSingleton<AgencyStates>();
        services.AddSingleton<AgencyLinks>();
        services.AddSingleton<LinkAddresses>();
        services.AddHostedService<LinkPrinter>();
        services.AddSingleton<AgencyDecisions>();
        services.AddSingleton<SubmissionDecisions>();
        services.AddSingleton<Outreach>();
        return services;
    }
}
