using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>A valid link with what it opens.</summary>
/// <param name="Link">What is stored of it.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Agency">The agency that it speaks for.</param>
/// <param name="Row">The agency's row as it was read for the check.</param>
public sealed record OpenLink(Link Link, Campaign Campaign, Agency Agency, AgencyRow Row)
{
    /// <summary>First moment at which it opens nothing any more.</summary>
    public DateTimeOffset Expires => LinkExpiry.Of(Campaign, Row, Link.Issued);
}
