using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

/// <summary>A cell of an appendix table that a finding tells of. Of an error, it counts as not reported.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key; "1", "2" … where rows are free.</param>
/// <param name="Column">Column key.</param>
public sealed record FindingCell(TableKey Table, string Row, string Column);
