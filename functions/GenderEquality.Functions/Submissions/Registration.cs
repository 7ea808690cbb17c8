using GenderEquality.Functions.Submissions.Links;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Submissions;

/// <summary>Registers submissions.</summary>
public static class Registration
{
    /// <summary>Adds uploads, the agencies' states and their links.</summary>
    public static IServiceCollection AddSubmissions(this IServiceCollection services)
    {
        services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section);
        services.AddSingleton<Upload>();
        services.AddSingleton<AgencyStates>();
        services.AddSingleton<FigureConfirmation>();
        services.AddSingleton<Holds>();
        services.AddSingleton<SameFiles>();
        services.AddSingleton<Intake>();
        services.AddSingleton<AgencyLinks>();
        services.AddSingleton<LinkAddresses>();
        services.AddHostedService<LinkPrinter>();
        return services;
    }
}
