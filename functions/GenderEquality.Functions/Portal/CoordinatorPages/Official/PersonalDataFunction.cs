using System.Globalization;
using GenderEquality.Functions.Consolidation.Official;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>Lines with personal data.</summary>
public sealed class PersonalDataFunction(CoordinatorAuthorization authorization, PersonalDataEntries entries)
{
    /// <summary>Shows them.</summary>
    [Function("PersonalData")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/thong-tin-ca-nhan")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var model = new PersonalDataModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Entries = [.. (await entries.ReadAsync(visit.Campaign, cancellationToken)).OrderBy(entry => entry.Decision is not null)],
        };
        var page = int.TryParse(visit.Request.Query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return visit.Page<PersonalDataPage>(model with { Page = Math.Clamp(page, 1, model.Pages) });
    }
}
