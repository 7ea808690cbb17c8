using System.Text;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Validation;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What came of checking a draft.</summary>
/// <param name="Campaign">The campaign that it is; null while it has faults.</param>
/// <param name="Faults">All that is wrong, in the order of the document's parts. As long as parts are missing or malformed, what must hold between parts is not judged.</param>
public sealed record DraftCheck(Campaign? Campaign, IReadOnlyList<DraftFault> Faults)
{
    /// <summary>Checks by the rules of campaign files, and none besides.</summary>
    public static DraftCheck Of(CampaignDraft draft)
    {
        var checkedFile = Of(draft.Document);
        return checkedFile.Campaign is { } campaign && campaign.Id != draft.Id
            ? new DraftCheck(null, [new DraftFault(JsonPlace.Root.At("id"), FaultTexts.OtherId(draft.Id))])
            : checkedFile;
    }

    /// <summary>Checks a document.</summary>
    public static DraftCheck Of(JsonObject document)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString(CampaignFile.Options)));
        var result = CampaignFile.Read(file);
        return new DraftCheck(result.Campaign, [.. Telling(result.Errors).Select(Fault).Distinct()]);
    }

    // An empty field that has a form of its own is told once, by the rule that says the form
    private static IEnumerable<CampaignFileError> Telling(IReadOnlyList<CampaignFileError> errors)
    {
        var formed = errors.Where(error => !TextRules.IsOfEmpty(error)).Select(error => error.Path).ToHashSet(StringComparer.Ordinal);
        return errors.Where(error => !TextRules.IsOfEmpty(error) || !formed.Contains(error.Path));
    }

    // A missing member is told of the object that lacks it; whoever makes the campaign looks for it at its own place.
    private static DraftFault Fault(CampaignFileError error)
    {
        var place = JsonPlace.OfPath(error.Path);
        return new DraftFault(FaultTexts.MissingIn(error) is { } member ? place.At(member) : place, FaultTexts.Of(error));
    }
}
