using System.Globalization;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>What the forms about one version have in common.</summary>
public sealed class VersionForm(CoordinatorAuthorization authorization, ReportsPageLoader loader, Confirmation confirmation)
{
    /// <summary>Takes a decision from the form; the outcome, or what is wrong with the form.</summary>
    public delegate Task<(VersionOutcome? Outcome, string? Problem)> Decision(CoordinatorVisit visit, int version, PostedForm form);

    /// <summary>What a form asks for once more before it is done; null for what needs no such question, or is refused anyway.</summary>
    public delegate Task<ConfirmedDeed?> Question(CoordinatorVisit visit, PostedForm form);

    /// <summary>Takes the form in.</summary>
    /// <param name="request">The form.</param>
    /// <param name="version">Number of the version, from the address.</param>
    /// <param name="decide">Takes the decision.</param>
    /// <param name="done">What was done then: one of <see cref="ActionResults"/>.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <param name="asks">What is asked for once more before it is done; null for nothing.</param>
    public Task<PortalResult> TakeAsync(
        HttpRequest request, string version, Decision decide, Func<PostedForm, string> done, CancellationToken cancellationToken, Question? asks = null) => authorization.EnterAsync(
        request,
        async visit => int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await ActAsync(visit, number, decide, done, asks, cancellationToken) : visit.NotFound(),
        cancellationToken);

    private async Task<PortalResult> ActAsync(
        CoordinatorVisit visit, int number, Decision decide, Func<PostedForm, string> done, Question? asks, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (asks is not null && await asks(visit, form) is { } deed && await confirmation.BeforeAsync(visit, deed, form, CoordinatorAddress.Reports) is { } before)
        {
            return before;
        }

        var (outcome, problem) = await decide(visit, number, form);
        return outcome switch
        {
            VersionOutcome.Done => await visit.DoneAsync(CoordinatorAddress.Reports, done(form)),
            VersionOutcome.NotNow => await InvalidAsync(visit, (number, form), ReportsTexts.NotNow, StatusCodes.Status409Conflict, cancellationToken),
            VersionOutcome.SamePerson => await InvalidAsync(visit, (number, form), ReportsTexts.SamePerson, StatusCodes.Status403Forbidden, cancellationToken),
            _ => await InvalidAsync(visit, (number, form), problem ?? ActionTexts.ReasonMissing, StatusCodes.Status400BadRequest, cancellationToken),
        };
    }

    private async Task<PortalResult> InvalidAsync(CoordinatorVisit visit, (int Version, PostedForm Form) sent, string problem, int status, CancellationToken cancellationToken)
    {
        var model = await loader.LoadAsync(visit, cancellationToken);
        var refused = new RefusedForm(visit.Request.Path.Value!.Split('/')[^1], sent.Form);
        return visit.Page<ReportsPage>(model with { Refused = (refused, sent.Version), Message = PageMessage.Error(ActionTexts.NotSaved, problem) }, status);
    }
}
