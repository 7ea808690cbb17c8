using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Coordination;

/// <summary>What agencies ask and what the coordinator answers: questions, requests for a later date, difficulties. Both are noted in the audit log.</summary>
public sealed class AgencyQuestions(QuestionStore questions, AgencyDecisions decisions, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Keeps what an agency asks, and tells the coordinator.</summary>
    /// <param name="question">The question, open. Its id is made with the form, so that a form sent twice asks once.</param>
    /// <param name="by">Who asks, for the audit log.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False when it was asked before.</returns>
    public async Task<bool> AskAsync(Question question, string by, CancellationToken cancellation = default)
    {
        if (await questions.TryAddAsync(question, cancellation))
        {
            await audit.AddAsync(question.Campaign, by, AuditTexts.Asked(question), question.Agency, CancellationToken.None);
            await mails.QueueAsync(new MailOrder(question.Campaign, question.Agency, MailReason.Asked(question.Id)), CancellationToken.None);
            return true;
        }

        // Who goes back in the browser and writes something else sends it with the same id: it is another question.
        var earlier = await questions.FindAsync(question.Campaign, question.Id, cancellation);
        return earlier is not null && !IsSame(earlier, question)
            && await AskAsync(question with { Id = Ulid.NewUlid(clock.GetUtcNow()).ToString(null, CultureInfo.InvariantCulture) }, by, cancellation);
    }

    private static bool IsSame(Question one, Question other) =>
        one.Agency == other.Agency && one.Kind == other.Kind && one.LastDay == other.LastDay && string.Equals(one.Text, other.Text, StringComparison.Ordinal);

    /// <summary>Answers an open question and writes to the agency. A later date is granted before the answer is kept: what stops in between leaves
    /// the question open, never a promise that does not hold.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="id">Id of the question.</param>
    /// <param name="reply">What is answered.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The question with this answer; null when there is no such question, or somebody else has answered it.</returns>
    public async Task<Question?> AnswerAsync(Campaign campaign, string id, QuestionReply reply, string by, CancellationToken cancellation = default)
    {
        if (await questions.FindAsync(campaign.Id, id, cancellation) is not { Answer: null } open || campaign.FindAgency(open.Agency) is not { } agency)
        {
            return null;
        }

        var granted = open.Kind == QuestionKind.Extension ? reply.LastDay is not null : (bool?)null;
        var told = granted == true && await decisions.ExtendAsync(campaign, agency, reply.LastDay!.Value, reply.Text, by, cancellation);
        var answer = new QuestionAnswer(reply.Text, by, clock.GetUtcNow(), granted);
        var answered = await questions.ChangeAsync(campaign.Id, id, question => question.Answer is null ? question with { Answer = answer } : question, cancellation);
        if (answered?.Answer != answer)
        {
            return null;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.Answered(answered), open.Agency, CancellationToken.None);
        if (!told)
        {
            // The mail that tells of the later date says the reason too: one mail, not two. A date that was granted before told nobody of this answer.
            await mails.QueueAsync(new MailOrder(campaign.Id, open.Agency, MailReason.Answered(id)), CancellationToken.None);
        }

        return answered;
    }
}

/// <summary>What the coordinator answers.</summary>
/// <param name="Text">What the agency is told.</param>
/// <param name="LastDay">Of a request for a later date: the last local day that is granted; null declines it.</param>
public sealed record QuestionReply(string Text, DateOnly? LastDay = null);
