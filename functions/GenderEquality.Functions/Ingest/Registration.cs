using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Ingest;

/// <summary>Registers ingest.</summary>
public static class Registration
{
    /// <summary>Adds what turns an uploaded file into content, findings and a status.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddSingleton<ValidateReport>(ReportValidation.Run);
        services.AddSingleton<IncomingRows>();
        services.AddSingleton<ReadingEnd>();
        services.AddSingleton<ReadingPlaces>();
        services.AddSingleton<SubmissionIngest>();
        services.AddSingleton<SubmissionSweep>();
        services.AddHostedService<LeftFiles>();
        services.AddSingleton<PoisonedReports>();
        return services;
    }
}
