using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What one agency reports, as it is put into documents.</summary>
/// <param name="Agency">Who reports.</param>
/// <param name="Content">What ingest extracted.</param>
/// <param name="Findings">Findings that are still open.</param>
public record AgencyReport(Agency Agency, ReportContent Content, IReadOnlyList<Finding> Findings);
