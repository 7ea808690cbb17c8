using GenderEquality.Functions.Consolidation.Settlements;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Registers consolidation.</summary>
public static class Registration
{
    /// <summary>Adds what makes consolidated reports.</summary>
    public static IServiceCollection AddConsolidation(this IServiceCollection services) =>
        services.AddSingleton<ReportFiles>().AddSingleton<Consolidator>().AddSingleton<SettlementDesk>();
}
