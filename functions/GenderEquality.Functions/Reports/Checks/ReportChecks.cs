using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Everything that is checked on a report once it has been read: what is missing, whether figures agree, personal data.
/// What is wrong with a single cell is told by whoever reads the cell.</summary>
public static class ReportChecks
{
    /// <summary>All findings, in the order of the report.</summary>
    public static IReadOnlyList<Finding> Run(Campaign campaign, Agency agency, ReportContent content) =>
    [
        .. MissingSections.Find(campaign, agency, content),
        .. MissingTables.Find(campaign, agency, content),
        .. FigureChecks.Find(campaign, agency, content),
        .. PersonalDataCheck.Find(campaign, agency, content),
    ];
}
