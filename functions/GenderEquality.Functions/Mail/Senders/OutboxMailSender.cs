using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>Keeps mails in the container <c>outbox</c> instead of sending them. The same mail again makes no second file.</summary>
public sealed class OutboxMailSender(OutboxBlobs outbox, IOptions<MailOptions> options, TimeProvider clock) : IMailSender
{
    /// <inheritdoc />
    public async Task<SendResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        using var message = MimeMail.Of(mail, options.Value.From, clock.GetUtcNow());
        using var buffer = new MemoryStream();
        await message.WriteToAsync(buffer, cancellation);
        buffer.Position = 0;
        await outbox.AddAsync(mail.Key + ".eml", buffer, cancellation);
        return SendResult.All(message.MessageId, mail);
    }
}
