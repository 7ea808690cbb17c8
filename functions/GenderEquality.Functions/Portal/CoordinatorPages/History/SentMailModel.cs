using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>A mail to an agency.</summary>
public sealed record SentMailModel : CoordinatorPageModel
{
    /// <summary>To whom it went.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The mail.</summary>
    public required MailRow Mail { get; init; }

    /// <summary>What it said, as far as that can be composed anew.</summary>
    public required MailText Text { get; init; }
}
