using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>A document's content in its sections and tables.</summary>
/// <param name="Content">Content; pictures and template version are added later.</param>
/// <param name="Findings">What is wrong with figures and with the structure.</param>
/// <param name="Places">Name of the place of a piece, for findings.</param>
internal sealed record Placed(ReportContent Content, IReadOnlyList<Finding> Findings, Func<int, string?> Places);
