using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Limits;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>How often an agency's links may send each form in an hour: each brings mail or work to somebody, and a link may have got about. Only what would be done is counted.</summary>
public sealed class FormQuota(AttemptStore attempts, TimeProvider clock)
{
    /// <summary>Questions and difficulties in an hour.</summary>
    public const int Questions = 20;

    /// <summary>Requests for a later date in an hour.</summary>
    public const int Extensions = 5;

    /// <summary>Changes of who gets mail in an hour.</summary>
    public const int Contacts = 10;

    /// <summary>Reports that there was nothing to report, in an hour.</summary>
    public const int Nothing = 10;

    /// <summary>Counts a form that is about to be done.</summary>
    /// <param name="visit">Whose.</param>
    /// <param name="form">Which form, in lower-case letters.</param>
    /// <param name="limit">How often in an hour.</param>
    /// <param name="title">What the page says was not done.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Null when it may be done; else what to say, and when it goes on.</returns>
    public async Task<FormRefusal?> TakeAsync(AgencyVisit visit, string form, int limit, string title, CancellationToken cancellationToken) =>
        await attempts.TakeAsync(form, $"{visit.Campaign.Id}_{visit.Agency.Code}", limit, cancellationToken) is { } next
            ? new FormRefusal(PageMessage.Error(title, DeskTexts.TooOften(visit.Campaign, limit, next)), next - clock.GetUtcNow())
            : null;
}

/// <summary>A form that was sent too often.</summary>
/// <param name="Message">What the page says.</param>
/// <param name="RetryAfter">After which time it goes on.</param>
public sealed record FormRefusal(PageMessage Message, TimeSpan RetryAfter);
