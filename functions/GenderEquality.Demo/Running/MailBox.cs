using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using MimeKit;

namespace GenderEquality.Demo.Running;

/// <summary>A mail that arrived.</summary>
/// <param name="Agency">Whose address it went to.</param>
/// <param name="Reason">Last part of its name in the outbox, such as <c>due-7</c>.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Link">The agency's link in it.</param>
/// <param name="Eml">The mail as a file.</param>
internal sealed record ReceivedMail(AgencyCode Agency, string Reason, string Subject, Uri? Link, byte[] Eml);

/// <summary>The mail boxes of all agencies of a campaign: reads what the app put into the container <c>outbox</c>.</summary>
internal sealed partial class MailBox(string connection, Campaign campaign)
{
    private readonly BlobContainerClient outbox = new(connection, "outbox");
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Mails that came since the last look, in alphabetical order of their names.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> FetchAsync()
    {
        var mails = new List<ReceivedMail>();
        if (!await outbox.ExistsAsync())
        {
            return mails;
        }

        await foreach (var blob in outbox.GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{campaign.Id}/", default))
        {
            if (seen.Add(blob.Name))
            {
                var content = await outbox.GetBlobClient(blob.Name).DownloadContentAsync();
                mails.Add(await ReadAsync(blob.Name, content.Value.Content.ToArray()));
            }
        }

        return mails;
    }

    private async Task<ReceivedMail> ReadAsync(string name, byte[] eml)
    {
        using var stream = new MemoryStream(eml);
        using var message = await MimeMessage.LoadAsync(stream);
        var to = message.To.Mailboxes.Select(mailbox => mailbox.Address).ToList();
        var toCoordinator = to.Contains(campaign.Coordinator.Email.ToString(), StringComparer.OrdinalIgnoreCase);
        var agency = toCoordinator ? campaign.FindAgency(campaign.Coordinator.Agency) : campaign.Agencies.FirstOrDefault(agency => agency.Emails.Any(email => to.Contains(email.ToString(), StringComparer.OrdinalIgnoreCase)));
        Expect.That(agency is not null, $"Mail {name} went to nobody's address: {string.Join(", ", to)}.");
        var link = LinkPattern().Match(message.TextBody ?? string.Empty);
        var reason = Path.GetFileNameWithoutExtension(name[(name.LastIndexOf('/') + 1)..]);
        return new ReceivedMail(agency!.Code, reason, message.Subject ?? string.Empty, link.Success ? new Uri(link.Value) : null, eml);
    }

    [GeneratedRegex(@"https?://[^\s<>]+/nop/[A-Za-z0-9_-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
