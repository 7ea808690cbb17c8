using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>The coordinator decides what becomes of lines with personal data.</summary>
public sealed class DecidePersonalDataFunction(CoordinatorAuthorization authorization, PersonalDataEntries entries, PersonalDataDecisions decisions)
{
    /// <summary>Keeps what was chosen; what somebody else has decided otherwise meanwhile is shown again.</summary>
    [Function("DecidePersonalData")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/thong-tin-ca-nhan")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var lines = await entries.ReadAsync(visit.Campaign, cancellationToken);
        var (kept, lost) = await decisions.DecideAsync(visit.Campaign, lines, [.. Answers(form)], visit.User, cancellationToken);
        if (lost == 0)
        {
            return await visit.DoneAsync(CoordinatorAddress.PersonalData, ActionResults.PersonalDataDecided, kept);
        }

        var model = new PersonalDataModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Message = PageMessage.Error(ActionTexts.NotSaved, PersonalDataPageTexts.Lost(kept, lost)),
            Entries = [.. (await entries.ReadAsync(visit.Campaign, cancellationToken)).OrderBy(entry => entry.Decision is not null)],
        };
        return visit.Page<PersonalDataPage>(model, StatusCodes.Status409Conflict);
    }

    private static IEnumerable<PersonalDataAnswer> Answers(PostedForm form) =>
        from name in form.Names.Where(name => name.StartsWith(PersonalDataPageTexts.ChoiceField, StringComparison.Ordinal))
        let line = name[PersonalDataPageTexts.ChoiceField.Length..]
        let choice = PersonalDataPageTexts.Parse(form.Text(name, 20))
        where choice is not null
        select new PersonalDataAnswer(line, choice.Value, PersonalDataPageTexts.Parse(form.Text(PersonalDataPageTexts.SeenField + line, 20)));
}
