using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace GenderEquality.Functions.Mail;

/// <summary>Registers mail.</summary>
public static class Registration
{
    /// <summary>Adds mail, by the sender that <c>Mail:Sender</c> names.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(SendGridMailSender.ClientName).AddResilienceHandler("mail", Retry);
        services.AddSingleton<IMailSender>(Sender);
        services.AddSingleton<MailOutbox>();
        services.AddSingleton<MailComposer>();
        services.AddSingleton<SendMail>();
        services.AddSingleton<PoisonedMails>();
        return services;
    }

    private static IMailSender Sender(IServiceProvider provider) => provider.GetRequiredService<IOptions<MailOptions>>().Value.Sender switch
    {
        MailSenderKind.SendGrid => ActivatorUtilities.CreateInstance<SendGridMailSender>(provider),
        MailSenderKind.Smtp => ActivatorUtilities.CreateInstance<SmtpMailSender>(provider),
        _ => ActivatorUtilities.CreateInstance<OutboxMailSender>(provider),
    };

    // Only where the mail was surely not taken. After a time-out or an error in the middle it may have been:
    // then the queue tries again, much later.
    private static void Retry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) => pipeline
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable),
        })
        .AddTimeout(TimeSpan.FromSeconds(20));
}
