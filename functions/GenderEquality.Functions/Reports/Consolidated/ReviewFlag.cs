using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A figure of all that an officer should look at before signing.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Text of the row, as a reader would say it.</param>
/// <param name="Text">Vietnamese sentence: what is to be looked at.</param>
public sealed record ReviewFlag(TableKey Table, string Row, string Text);
