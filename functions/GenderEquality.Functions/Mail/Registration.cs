using GenderEquality.Functions.Mail.Senders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Registers mail.</summary>
public static class Registration
{
    /// <summary>Adds mail, by the sender that <c>Mail:Sender</c> names.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(SendGridMailSender.ClientName).ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(20));
        services.AddSingleton<IMailSender>(Sender);
        services.AddSingleton<MailOutbox>();
        services.AddSingleton<MailComposer>();
        services.AddSingleton<SenderGate>();
        services.AddSingleton<MailDelay>();
        services.AddSingleton<MailDelivery>();
        services.AddSingleton<SendMail>();
        return services;
    }

    private static IMailSender Sender(IServiceProvider provider) => provider.GetRequiredService<IOptions<MailOptions>>().Value.Sender switch
    {
        MailSenderKind.SendGrid => ActivatorUtilities.CreateInstance<SendGridMailSender>(provider),
        MailSenderKind.Smtp => ActivatorUtilities.CreateInstance<SmtpMailSender>(provider),
        _ => ActivatorUtilities.CreateInstance<OutboxMailSender>(provider),
    };
}
