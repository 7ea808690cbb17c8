using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Names one mail: all that a message of the queue <c>mail</c> holds.</summary>
public sealed record MailOrder(
    [property: JsonRequired] CampaignId Campaign, [property: JsonRequired] AgencyCode Agency, [property: JsonRequired] MailReason Reason)
{
    /// <summary>As one text.</summary>
    [JsonIgnore]
    public string Key => $"{Campaign}/{Agency}/{Reason}";

    /// <summary>Reads <see cref="Key"/>, or tells that it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? key, [NotNullWhen(true)] out MailOrder? order)
    {
        order = key?.Split('/') is [var first, var second, var third]
            && CampaignId.TryParse(first, null, out var campaign) && AgencyCode.TryParse(second, null, out var agency) && MailReason.TryParse(third, null, out var reason)
                ? new MailOrder(campaign, agency, reason)
                : null;
        return order is not null;
    }
}
