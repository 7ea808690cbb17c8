using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency says when it will report, and is not reminded before that day.</summary>
public sealed class MuteRemindersFunction(AgencyForms forms, ContactsLoader loader, AgencyRequests requests, AgencyNotices notices)
{
    /// <summary>Saves the day, or takes it back; shows which days there are when it is none of them.</summary>
    [Function("MuteReminders")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/tam-dung-nhac")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => MuteAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> MuteAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        if (!form.IsTicked("bo"))
        {
            var page = await loader.LoadAsync(visit, cancellationToken);
            var day = form.Date("ngay");
            if (day is null || !page.Days.Contain(day.Value))
            {
                var error = new FieldError("ngay", day is null ? DeskTexts.MuteDayMissing : DeskTexts.MuteOutside(page.Days.First, page.Days.Last));
                var refused = page with { TypedDay = form.Text("ngay", 40), Message = PageMessage.Invalid(DeskTexts.MuteNotSaved, error) };
                return PortalPage.Of<ContactsPage>(PageKind.Agency, refused, StatusCodes.Status400BadRequest);
            }
        }

        await requests.MuteAsync(visit.Campaign, visit.Agency, form.IsTicked("bo") ? null : form.Date("ngay"), AuditTexts.AgencyItself, cancellationToken);
        return await notices.DoneAsync(visit, AgencyAddress.Contacts(visit.Token), form.IsTicked("bo") ? AgencyResults.Unmuted : AgencyResults.Muted);
    }
}
