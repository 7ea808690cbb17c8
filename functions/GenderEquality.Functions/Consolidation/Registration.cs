using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Consolidation.Settlements;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Registers consolidation.</summary>
public static class Registration
{
    /// <summary>Adds what makes consolidated reports.</summary>
    public static IServiceCollection AddConsolidation(this IServiceCollection services) => services
        .AddSingleton<ReportInputsReader>()
        .AddSingleton<ReportFiles>()
        .AddSingleton<EditorialFiles>()
        .AddSingleton<SourceCheck>()
        .AddSingleton<SettlementDesk>()
        .AddSingleton<OfficialVersions>()
        .AddSingleton<OfficialPreparation>()
        .AddSingleton<PersonalDataEntries>()
        .AddSingleton<LostReports>()
        .AddSingleton<LastFigures>()
        .AddSingleton<SeriesLoader>()
        .AddSingleton<Consolidator>()
        .AddSingleton<OrderRunner>()
        .AddSingleton<DemandedOrders>()
        .AddSingleton<PoisonedOrders>()
        .AddSingleton<NightlyOrders>();
}
