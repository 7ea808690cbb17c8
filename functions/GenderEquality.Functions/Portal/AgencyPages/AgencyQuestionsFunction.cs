using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency asked and was answered, with the forms to ask.</summary>
public sealed class AgencyQuestionsFunction(AgencyAuthorization authorization, QuestionsLoader loader, AgencyNotices notices)
{
    /// <summary>Shows it.</summary>
    [Function("AgencyQuestions")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/hoi-dap")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<QuestionsPage>(PageKind.Agency, await loader.LoadAsync(visit, cancellationToken) with { Message = await notices.TakeAsync(visit, cancellationToken) }),
            cancellationToken);
}
