using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Functions.Reminders;

/// <summary>Registers reminders.</summary>
public static class Registration
{
    /// <summary>Adds the reminders of the schedule.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services.AddSingleton<MailRescue>().AddSingleton<Remind>();
}
