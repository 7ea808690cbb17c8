using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A file that is said to be the campaign of the level above.</summary>
/// <param name="Document">Its document; null when it is none.</param>
/// <param name="Campaign">The campaign; null when it has faults.</param>
/// <param name="Problem">What is wrong with it, a sentence in Vietnamese; null when nothing is.</param>
internal sealed record UpperFile(JsonObject? Document, Campaign? Campaign, string? Problem)
{
    /// <summary>Reads one.</summary>
    public static UpperFile Read(BinaryData file)
    {
        var (document, problem) = DraftFile.Read(file.ToMemory().Span);
        if (document is null)
        {
            return new UpperFile(null, null, problem);
        }

        var check = DraftCheck.Of(document);
        return check.Campaign switch
        {
            null => new UpperFile(document, null, UpperTexts.Faulty(check.Faults.Count, check.Faults[0])),
            { Rehearsal: not null } => new UpperFile(document, null, UpperTexts.OwnRehearsal),
            var campaign => new UpperFile(document, campaign, null),
        };
    }
}
