using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Consolidation.Upward;

/// <summary>The consolidated report as a report to the level above: in its template, with the figures and texts that are signed.</summary>
/// <param name="Campaign">Campaign of the level above.</param>
/// <param name="Agency">Who reports there.</param>
/// <param name="Answers">What is known.</param>
/// <param name="Missing">What its template asks for and the consolidated report does not have: a sentence each, in the template's order.</param>
public sealed record UpwardFile(Campaign Campaign, Agency Agency, TemplateAnswers Answers, IReadOnlyList<string> Missing)
{
    /// <summary>A table of free rows that has more of them is passed on by groups: the level above reads no report of several thousand rows (GE025).</summary>
    public const int MostRows = 1000;

    /// <summary>Fills the template.</summary>
    /// <param name="above">Campaign of the level above.</param>
    /// <param name="agency">Who reports there.</param>
    /// <param name="report">The copy that is passed on.</param>
    public static UpwardFile Of(Campaign above, Agency agency, ConsolidatedReport report)
    {
        var missing = new List<string>();
        var answers = new TemplateAnswers
        {
            Sections = new UpwardTexts(above, agency, report).Write(missing),
        };
        var figures = new UpwardFigures(above, agency, report);
        return new UpwardFile(above, agency, answers with { Cells = figures.Cells(missing), Rows = figures.FreeRows(missing) }, missing);
    }

    /// <summary>Writes it. The same report gives the same bytes.</summary>
    public void WriteTo(Stream output) => ReportTemplateWriter.WriteFilled(Campaign, Agency, Answers, output);
}
