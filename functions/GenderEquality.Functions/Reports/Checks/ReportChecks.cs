using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Everything that is checked on a report once it has been read: what is missing, whether figures agree, personal data.
/// What is wrong with a single cell is told by whoever reads the cell.</summary>
public static class ReportChecks
{
    /// <summary>All findings, in the order of the report.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="content">What was read.</param>
    /// <param name="received">When it was received, in the campaign's zone; null where nobody knows.</param>
    public static IReadOnlyList<Finding> Run(Campaign campaign, Agency agency, ReportContent content, DateOnly? received = null) =>
    [
        .. MissingSections.Find(campaign, agency, content),
        .. MissingTables.Find(campaign, agency, content),
        .. FigureChecks.Find(campaign, agency, content, received),
        .. PersonalDataCheck.Find(campaign, agency, content),
    ];
}
