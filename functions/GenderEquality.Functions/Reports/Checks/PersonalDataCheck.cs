using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Marks what looks like personal data in all text of a report.</summary>
internal static class PersonalDataCheck
{
    /// <summary>One finding for each thing found, with its place.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, Agency agency, ReportContent content) =>
        PersonalLines.Of(campaign, agency, content).SelectMany(PersonalLines.Findings);
}
