using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>What the first message of a mail holds: its order, and, of a mail of which nothing else stands in the table yet, enough to begin without reading its row.</summary>
/// <param name="Campaign">Campaign.</param>
/// <param name="Agency">Agency.</param>
/// <param name="Reason">Reason.</param>
/// <param name="Queued">When it was decided.</param>
/// <param name="Tag">Entity tag of the row as it was added: whoever finds another one does not know the row.</param>
internal sealed record MailMessage(
    [property: JsonRequired] CampaignId Campaign, [property: JsonRequired] AgencyCode Agency, [property: JsonRequired] MailReason Reason, DateTimeOffset? Queued, string? Tag)
{
    /// <summary>The mail as it was added; null where the message only names it.</summary>
    [JsonIgnore]
    public KeptMail? Added => Queued is { } queued && Tag is { Length: > 0 } tag ? new KeptMail(new MailRow(Campaign, Agency, Reason) { Queued = queued }, tag) : null;

    /// <summary>The message of a mail that was just added; null where its row holds more, or its text needs more, than a message tells.</summary>
    public static MailMessage? Of(KeptMail added)
    {
        var mail = added.Mail;
        return mail.Reason.IsReminder || mail.Written is not null || mail.To.Count > 0 || added.Tag.Length == 0
            ? null
            : new MailMessage(mail.Campaign, mail.Agency, mail.Reason, mail.Queued, added.Tag);
    }
}
