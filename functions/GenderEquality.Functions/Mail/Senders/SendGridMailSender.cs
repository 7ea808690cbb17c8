using System.Net;
using GenderEquality.Functions.Campaigns;
using Microsoft.Extensions.Options;
using SendGrid;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>Sends through SendGrid.</summary>
public sealed class SendGridMailSender(IHttpClientFactory clients, IOptions<MailOptions> options, TimeProvider clock) : IMailSender
{
    /// <summary>Name of the HTTP client.</summary>
    public const string ClientName = "SendGrid";

    /// <inheritdoc />
    public async Task<SendResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (options.Value.LacksSecret)
        {
            throw new SenderNotReadyException("There is no key of SendGrid, or it could not be fetched from Key Vault.");
        }

        var refused = new List<RefusedAddress>();
        for (var to = mail.To; to.Count > 0;)
        {
            var answer = await PostAsync(mail with { To = to }, cancellation);
            if (answer.IsSuccessStatusCode)
            {
                return new SendResult(answer.Headers.TryGetValues("X-Message-Id", out var ids) ? ids.FirstOrDefault() : null, to, refused);
            }

            var wrong = SendGridErrors.WrongAddresses(answer.StatusCode, await answer.Body.ReadAsStringAsync(cancellation), to);
            refused.AddRange(wrong.Count > 0 ? wrong : throw await FaultAsync(answer, cancellation));
            to = [.. to.Where(address => wrong.All(one => one.Address != address))];
        }

        return new SendResult(ProviderId: null, [], refused);
    }

    private async Task<Response> PostAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        using var http = clients.CreateClient(ClientName);
        var client = new SendGridClient(http, new SendGridClientOptions { ApiKey = options.Value.SendGridApiKey, Host = options.Value.SendGridHost });
        return await client.SendEmailAsync(SendGridMessages.Of(mail, options.Value), cancellation);
    }

    private async Task<Exception> FaultAsync(Response answer, CancellationToken cancellation)
    {
        var said = $"SendGrid: {(int)answer.StatusCode} {await answer.Body.ReadAsStringAsync(cancellation)}";
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new SenderNotReadyException(said),
            HttpStatusCode.TooManyRequests => new SenderBusyException(said, SendGridErrors.DelayOf(answer.Headers, clock.GetUtcNow())),
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => new MailRefusedException(said),
            _ => new HttpRequestException(said, inner: null, answer.StatusCode),
        };
    }
}
