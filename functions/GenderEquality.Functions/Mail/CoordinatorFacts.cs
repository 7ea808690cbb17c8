using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Mail;

/// <summary>Gathers what mails about questions, and mails to the coordinator about the whole campaign, speak of.</summary>
public sealed class CoordinatorFacts(AgencyStore agencies, MailStore mails, QuestionStore questions)
{
    /// <summary>The facts with those that the reason asks for.</summary>
    public async Task<MailFactsheet> AddAsync(MailFactsheet facts, MailReason reason, CancellationToken cancellation = default) => reason.Kind switch
    {
        MailKind.Answered or MailKind.Asked => facts with { Question = await questions.FindAsync(facts.Campaign.Id, reason.Question, cancellation) },
        MailKind.Undelivered => facts with { Undelivered = await UndeliveredAsync(facts, cancellation) },
        MailKind.Digest => facts with
        {
            Week = WeekInFigures.Of(
                facts.Campaign,
                await agencies.ListAsync(facts.Campaign, cancellation),
                await questions.ListAsync(facts.Campaign.Id, cancellation),
                (await UndeliveredAsync(facts, cancellation)).Count,
                facts.Now),
        },
        _ => facts,
    };

    private async Task<IReadOnlyList<UndeliveredMail>> UndeliveredAsync(MailFactsheet facts, CancellationToken cancellation) =>
    [
        .. from mail in await mails.ListOpenAsync(facts.Campaign.Id, facts.Now, cancellation)
           where mail.State == MailState.Failed && !mail.Reason.IsForCoordinator
           orderby mail.Queued descending
           select new UndeliveredMail(facts.Campaign.FindAgency(mail.Agency)?.Name ?? mail.Agency.ToString(), mail),
    ];
}
