using System.Globalization;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Gathers what an agency asked.</summary>
public sealed class QuestionsLoader(AgencyStore agencies, QuestionStore questions, TimeProvider clock)
{
    /// <summary>The page as it stands now.</summary>
    public async Task<QuestionsModel> LoadAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var row = await agencies.GetAsync(visit.Campaign, visit.Agency.Code, cancellationToken);
        var asked = await questions.ListAsync(visit.Campaign.Id, visit.Agency.Code, cancellationToken);
        return new QuestionsModel
        {
            Campaign = visit.Campaign,
            Agency = visit.Agency,
            Token = visit.Token,
            Due = DueNotice.For(visit.Campaign, row.Extension?.DueBefore, clock.GetUtcNow()),
            Questions = [.. asked.Reverse()],
            NextId = Ulid.NewUlid(clock.GetUtcNow()).ToString(null, CultureInfo.InvariantCulture),
        };
    }
}
