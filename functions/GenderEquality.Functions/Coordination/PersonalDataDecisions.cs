using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.PersonalData;

namespace GenderEquality.Functions.Coordination;

/// <summary>What an officer chose for a line with personal data.</summary>
/// <param name="Line">The line's key.</param>
/// <param name="Choice">What becomes of it.</param>
/// <param name="Seen">What was decided when the officer looked; null when nothing was.</param>
public sealed record PersonalDataAnswer(string Line, PersonalDataChoice Choice, PersonalDataChoice? Seen);

/// <summary>The coordinator decides what becomes of lines with personal data. Every decision is noted in the audit log, by the place of the line: never with its words.</summary>
public sealed class PersonalDataDecisions(PersonalDataStore store, AuditStore audit, TimeProvider clock)
{
    /// <summary>Keeps the answers that decide something new.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="entries">The lines that there are.</param>
    /// <param name="answers">The officer's answers.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>How many were kept, and how many not since somebody else has decided otherwise meanwhile.</returns>
    public async Task<(int Kept, int Lost)> DecideAsync(
        Campaign campaign, IReadOnlyList<PersonalDataEntry> entries, IReadOnlyList<PersonalDataAnswer> answers, string by, CancellationToken cancellation = default)
    {
        var (kept, lost) = (0, 0);
        var byLine = entries.ToDictionary(entry => entry.Line.Key, StringComparer.Ordinal);
        foreach (var answer in answers.Where(answer => answer.Choice != answer.Seen && byLine.ContainsKey(answer.Line)))
        {
            var entry = byLine[answer.Line];
            var decision = new PersonalDataDecision(entry.Agency.Code, answer.Line, answer.Choice) { By = by, At = clock.GetUtcNow() };
            if (!await store.DecideAsync(campaign.Id, decision, answer.Seen, cancellation))
            {
                lost++;
                continue;
            }

            kept++;
            await audit.AddAsync(campaign.Id, by, AuditTexts.PersonalDataDecided(entry.Line.Place, answer.Choice), entry.Agency.Code, cancellation);
        }

        return (kept, lost);
    }
}
