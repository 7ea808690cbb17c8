using GenderEquality.Functions.Storage.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Inbox;

/// <summary>What agencies ask.</summary>
public sealed class InboxFunction(CoordinatorAuthorization authorization, QuestionStore questions)
{
    /// <summary>Shows it: what waits for an answer first.</summary>
    [Function("Inbox")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/hoi-dap")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<InboxPage>(await InboxModel.LoadAsync(visit, questions, cancellationToken)), cancellationToken);
}
