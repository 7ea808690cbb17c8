using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>A document's content in its sections and tables.</summary>
/// <param name="Content">Content; pictures and template version are added later.</param>
/// <param name="Findings">What is wrong with figures and with the structure.</param>
/// <param name="Places">Name of the place of a element, for findings.</param>
internal sealed record AssignedContent(ReportContent Content, IReadOnlyList<Finding> Findings, Func<int, string?> Places);
