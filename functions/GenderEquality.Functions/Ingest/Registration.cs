using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Ingest;

/// <summary>Registers ingest.</summary>
public static class Registration
{
    /// <summary>Adds what turns an uploaded file into content, findings and a status.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddSingleton<Examine>(Examination.Run);
        services.AddSingleton<Submissions.Ingest>();
        return services;
    }
}
