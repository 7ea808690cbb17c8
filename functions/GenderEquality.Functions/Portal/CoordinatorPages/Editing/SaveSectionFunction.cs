using GenderEquality.Functions.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The officer saves the text of a section. All fields of the form (see <see cref="SectionForm"/>) are taken with every deed, so that nothing typed is lost.</summary>
public sealed class SaveSectionFunction(CoordinatorAuthorization authorization, SectionEditing editing)
{
    /// <summary>Takes the form in. Its field <c>viec</c> says what to do besides:
    /// <list type="bullet">
    /// <item><c>luu</c>: nothing more.</item>
    /// <item><c>len:2</c>, <c>xuong:2</c>, <c>xoa:2</c>: move the paragraph at that place (from 0) up or down, or remove it.</item>
    /// <item><c>lay:AGENCY/SECTION/HASH</c>: take over a proposal or contribution, named by its source.</item>
    /// <item><c>lay-het</c>: take over all proposals that are not in the text yet.</item>
    /// <item><c>mo-hinh:2</c> or <c>mo-hinh:AGENCY/SECTION/HASH</c>: copy a paragraph, proposal or contribution into the section of models worth copying.</item>
    /// <item><c>khoi-phuc:3</c>: bring back the text that was saved under that number.</item>
    /// </list></summary>
    // "word" is where edited drafts are sent: of two functions whose routes fit, the Functions host takes the first by name.
    [Function("SaveSection")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/bien-tap/{section:regex(^(?!word$).+$)}")] HttpRequest request, string section, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => SectionKey.TryParse(section, null, out var key) && visit.Campaign.SignedReport.Find(key) is { } found
                ? await editing.SaveAsync(visit, found, cancellationToken)
                : visit.NotFound(),
            cancellationToken);
}
