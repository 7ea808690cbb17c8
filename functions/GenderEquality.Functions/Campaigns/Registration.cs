using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Registers campaigns.</summary>
public static class Registration
{
    /// <summary>Adds the settings of campaigns; the campaigns themselves are in storage.</summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddOptions<CampaignOptions>().BindConfiguration(CampaignOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }
}
