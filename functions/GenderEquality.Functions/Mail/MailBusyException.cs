using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Another message for the same mail is just being handled. The queue brings this one again later.</summary>
public sealed class MailBusyException(MailOrder order) : Exception($"Mail {order.Campaign}/{order.Agency}/{order.Reason} is just being sent.")
{
    /// <summary>Which mail.</summary>
    public MailOrder Order { get; } = order;
}
