using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What one agency reports, as it is put into documents.</summary>
/// <param name="Agency">Who reports.</param>
/// <param name="Content">What ingest extracted.</param>
/// <param name="Findings">Findings that are still open.</param>
public record AgencyReport(Agency Agency, ReportContent Content, IReadOnlyList<Finding> Findings);
