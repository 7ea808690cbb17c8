using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Makes the page that asks which of several Word files is the report.</summary>
public sealed class WhichLoader(TimeProvider clock)
{
    /// <summary>The page.</summary>
    public WhichModel Load(AgencyVisit visit, string id, UnsortedUpload upload) => new()
    {
        Campaign = visit.Campaign,
        Agency = visit.Agency,
        Token = visit.Token,
        Due = DueNotice.For(visit.Campaign, visit.Row.Extension?.DueBefore, clock.GetUtcNow()),
        Id = id,
        Files = upload.Files,
    };
}
