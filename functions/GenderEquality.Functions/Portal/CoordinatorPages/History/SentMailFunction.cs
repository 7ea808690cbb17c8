using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>What a mail to an agency said.</summary>
public sealed class SentMailFunction(CoordinatorAuthorization authorization, AgencyStore agencies, MailStore mails, MailComposer composer)
{
    /// <summary>Shows it, composed anew: the text itself is not kept, for it held a link.</summary>
    [Function("SentMail")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/co-quan/{agency}/thu/{reason}")] HttpRequest request,
        string agency,
        string reason,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, reason, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, string reason, CancellationToken cancellationToken)
    {
        if (!MailReason.TryParse(reason, null, out var parsed) || (await mails.ListAsync(visit.Campaign.Id, agency.Code, cancellationToken)).FirstOrDefault(one => one.Reason == parsed) is not { } mail)
        {
            return visit.NotFound();
        }

        var row = await agencies.GetAsync(visit.Campaign, agency.Code, cancellationToken);
        return visit.Page<SentMailPage>(new SentMailModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Agency = agency,
            Mail = mail,
            Text = await composer.PreviewAsync(visit.Campaign, agency, row, mail, cancellation: cancellationToken),
        });
    }
}
