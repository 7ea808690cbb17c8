using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.PersonalData;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Reads all that goes into a report, as storage holds it now: a few queries, however many reports there are.</summary>
public sealed class ReportInputsReader(AgencyStore agencies, SubmissionStore submissions, PersonalDataStore personal, EditedTextStore texts, SettlementStore settlements, UpperCampaigns upper)
{
    /// <summary>The inputs.</summary>
    public async Task<ReportInputs> ReadAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var inputs = ReportInputs.From(campaign, await agencies.ListAsync(campaign, cancellation), await submissions.ListAsync(campaign.Id, cancellation));
        return inputs with
        {
            Above = await AboveAsync(campaign, cancellation),
            Decisions = OfficerDecisions.None with
            {
                PersonalData = await personal.ListAsync(campaign.Id, cancellation),
                Settlements = await settlements.CurrentAsync(campaign.Id, cancellation),
                Texts = await texts.ListAsync(campaign.Id, cancellation),
            },
        };
    }

    private async Task<(Campaign Campaign, Agency Agency)?> AboveAsync(Campaign campaign, CancellationToken cancellation) =>
        campaign.Upward is { } upward && await upper.FindAsync(campaign, cancellation) is { } above && above.FindAgency(upward.Agency) is { } agency ? (above, agency) : null;
}
