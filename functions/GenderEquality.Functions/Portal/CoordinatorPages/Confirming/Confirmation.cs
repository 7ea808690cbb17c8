using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>Every final act is asked for once: a form that is sent for the first time waits, and a page shows what comes of it and who gets which mail.
/// Sent again from there it is carried out, once.</summary>
public sealed class Confirmation(FlashStore flashes)
{
    /// <summary>Field that says that the page was seen.</summary>
    public const string Field = "xac-nhan";

    /// <summary>Field with the id under which the form waits.</summary>
    public const string IdField = "ban-thao";

    /// <summary>The page before the act, or that it was done before; null when the act is to be carried out now.</summary>
    /// <param name="visit">Who acts.</param>
    /// <param name="deed">What is about to be done.</param>
    /// <param name="form">The form.</param>
    /// <param name="back">Where the form stands.</param>
    /// <param name="agency">About which agency; null for none.</param>
    public async Task<PortalResult?> BeforeAsync(CoordinatorVisit visit, ConfirmedDeed deed, PostedForm form, string back, Agency? agency = null)
    {
        if (!form.IsTicked(Field))
        {
            var waiting = new WaitingForm(deed, visit.Request.Path.Value!, back, agency?.Code);
            return visit.SeeOther($"{CoordinatorAddress.Confirm}?{IdField}={await flashes.KeepAsync(visit.User, waiting.ToFlash(form))}");
        }

        return form.Text(IdField, 40) is { Length: > 0 } id && await flashes.TakeAsync(visit.User, id) is null ? await visit.DoneAsync(back, ActionResults.DoneBefore) : null;
    }
}
