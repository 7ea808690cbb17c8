using System.Text.Json;
using GenderEquality.Functions.Mail.Delivery;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.MailEvents;

/// <summary>Takes what SendGrid tells of mails that it was given: arrived, came back, dropped. Nobody signs in here; each request is signed.</summary>
public sealed class MailEventsFunction(EventSignature signature, DeliveryLog log)
{
    // Ten times what SendGrid sends at once.
    private const int MostBytes = 8 << 20;

    /// <summary>Verifies the request and notes its events.</summary>
    [Function("MailEvents")]
    public async Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "thu/su-kien")] HttpRequest request, CancellationToken cancellationToken) =>
        Answer(signature.IsSet ? await TakeAsync(request, cancellationToken) : StatusCodes.Status404NotFound);

    private async Task<int> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { } body)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (!signature.Verifies(request.Headers[EventSignature.TimestampHeader], request.Headers[EventSignature.SignatureHeader], body))
        {
            return StatusCodes.Status403Forbidden;
        }

        try
        {
            await log.NoteAsync(DeliveryEvents.Read(body), cancellationToken);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    // The signature is over the bytes as they came.
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[16 << 10];
        for (int count; (count = await request.Body.ReadAsync(piece, cancellationToken)) > 0;)
        {
            if (buffer.Length + count > MostBytes)
            {
                return null;
            }

            buffer.Write(piece, 0, count);
        }

        return buffer.ToArray();
    }

    private static PortalResult Answer(int status) => new(PageKind.Coordinator, Results.StatusCode(status).ExecuteAsync);
}
