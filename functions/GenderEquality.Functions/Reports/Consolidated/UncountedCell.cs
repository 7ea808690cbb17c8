using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A cell of an agency's table that is not added up, since it is known to be wrong: it counts as not reported.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="Table">Table.</param>
/// <param name="Row">Text of the row, as a reader would say it.</param>
/// <param name="Column">Heading of the column.</param>
/// <param name="Read">What stands there.</param>
/// <param name="Why">Vietnamese sentence: what is wrong with it.</param>
public sealed record UncountedCell(Agency Agency, TableKey Table, string Row, string Column, string Read, string Why);
