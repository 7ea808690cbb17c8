using GenderEquality.Functions.Consolidation.Proposals;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Registers consolidation.</summary>
public static class Registration
{
    /// <summary>Adds what makes consolidated reports.</summary>
    public static IServiceCollection AddConsolidation(this IServiceCollection services) =>
        services.AddSingleton<ReportFiles>().AddSingleton<EditorialFiles>().AddSingleton<SourceCheck>().AddSingleton<Consolidator>();
}
