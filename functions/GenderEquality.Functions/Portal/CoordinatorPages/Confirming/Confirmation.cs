using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>Every final act is asked for once: a form that is sent for the first time waits, with its files, and a page shows what comes of it and who gets which
/// mail. Sent again from there it is carried out, once.</summary>
public sealed class Confirmation(FlashStore flashes, WaitingFiles files)
{
    /// <summary>Field that says that the page was seen.</summary>
    public const string Field = "xac-nhan";

    /// <summary>Field with the id under which the form waits.</summary>
    public const string IdField = "ban-thao";

    /// <summary>The page before the act, or that it was done before; null when the act is to be carried out now, with the files that the form had.</summary>
    /// <param name="visit">Who acts.</param>
    /// <param name="deed">What is about to be done.</param>
    /// <param name="form">The form.</param>
    /// <param name="back">Where the form stands.</param>
    /// <param name="agency">About which agency; null for none.</param>
    public async Task<PortalResult?> BeforeAsync(CoordinatorVisit visit, ConfirmedDeed deed, PostedForm form, string back, Agency? agency = null)
    {
        if (!form.IsTicked(Field))
        {
            var waiting = new WaitingForm(deed, visit.Request.Path.Value!, back, agency?.Code).With(form);
            return await AskAsync(visit, waiting, [.. form.Files.Select(file => (file.Key, file.Value))]);
        }

        if (form.Text(IdField, 40) is not { Length: > 0 } id)
        {
            return null;
        }

        return WaitingForm.Of(await flashes.TakeAsync(visit.User, id)) is { } taken && await RestoreAsync(taken, form) ? null : await visit.DoneAsync(back, ActionResults.DoneBefore);
    }

    /// <summary>Lets a form wait, with its files by their fields, and leads to the page that asks.</summary>
    public async Task<PortalResult> AskAsync(CoordinatorVisit visit, WaitingForm waiting, IReadOnlyList<(string Field, UploadFile File)> sent)
    {
        if (sent.Count > 0)
        {
            waiting = waiting with
            {
                Folder = await files.KeepAsync([.. sent.Select(one => one.File.Content)]),
                Files = [.. sent.Select(one => new WaitingFile(one.Field, one.File.Name, one.File.Content.Length))],
            };
        }

        return visit.SeeOther($"{CoordinatorAddress.Confirm}?{IdField}={await flashes.KeepAsync(visit.User, waiting.ToFlash())}");
    }

    // Each is fetched into a temporary file, which lives as long as the request.
    private async Task<bool> RestoreAsync(WaitingForm waiting, PostedForm form)
    {
        for (var place = 0; place < waiting.Files.Count; place++)
        {
            if (await files.FetchAsync(waiting.Folder, place) is not { } content)
            {
                return false;
            }

            form.Restore(waiting.Files[place].Field, new UploadFile(waiting.Files[place].Name, content));
        }

        await files.RemoveAsync(waiting.Folder, waiting.Files.Count);
        return true;
    }
}
