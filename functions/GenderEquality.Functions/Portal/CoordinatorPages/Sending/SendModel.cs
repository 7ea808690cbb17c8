using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>Who is about to get what.</summary>
public sealed record SendModel : CoordinatorPageModel
{
    /// <summary>What is about to be sent.</summary>
    public required SendKind Kind { get; init; }

    /// <summary>Who may get it, in order.</summary>
    public required IReadOnlyList<Recipient> Recipients { get; init; }

    /// <summary>How the agencies were chosen.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The agency whose mail is shown; null without any.</summary>
    public Agency? Sample { get; init; }

    /// <summary>Its mail, with a link that opens nothing; null without any.</summary>
    public MailText? Text { get; init; }

    /// <summary>Id of the mail that was written before; null where the system writes it.</summary>
    public string? Draft { get; init; }

    /// <summary>Those that the page names one by one.</summary>
    public IEnumerable<Recipient> Named => Recipients.Take(Selection.MostNamed);

    /// <summary>How many more there are.</summary>
    public int More => Math.Max(0, Recipients.Count - Selection.MostNamed);

    /// <summary>How many are ticked to begin with.</summary>
    public int Ticked => Recipients.Count(one => one.Ticked);

    /// <summary>Whether anybody can get it.</summary>
    public bool Possible => Recipients.Any(one => one.Possible);
}
