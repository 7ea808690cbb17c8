using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A coordinator takes the campaign's file that the level above hands down.</summary>
public sealed class UpperDecisions(UpperCampaigns upper, AuditStore audit)
{
    /// <summary>Keeps it, if it is the one that the campaign names and the coordinator reports in it.</summary>
    /// <returns>What is wrong with it, a sentence in Vietnamese; null when it was taken.</returns>
    public async Task<string?> TakeAsync(Campaign campaign, BinaryData file, string by, CancellationToken cancellation = default)
    {
        var read = UpperFile.Read(file);
        if (read.Campaign is not { } above)
        {
            return read.Problem;
        }

        var upward = campaign.Upward!;
        if (above.Id != upward.Campaign)
        {
            return UpperTexts.OtherCampaign(above.Id, upward.Campaign);
        }

        if (above.FindAgency(upward.Agency) is null)
        {
            return UpperTexts.NoAgency(upward.Agency);
        }

        var replaces = await upper.FileAsync(campaign, cancellation) is not null;
        await upper.PutAsync(campaign.Id, file, cancellation);
        await audit.AddAsync(campaign.Id, by, replaces ? DraftTexts.UpperReplaced(above.Title) : DraftTexts.UpperTaken(above.Title), agency: null, cancellation);
        return null;
    }
}
