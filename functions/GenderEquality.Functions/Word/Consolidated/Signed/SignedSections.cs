using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The sections of the signed report: statements and their tables, then the officer's text. A draft shows what is proposed where nothing is
/// written yet.</summary>
internal sealed class SignedSections(ConsolidatedReport report)
{
    /// <summary>Writes them. A section of another audience is left out, and one without anything to say in a version that is signed.</summary>
    public void Write(ReportBody body)
    {
        var sections = report.Campaign.SignedReport.Sections.Where(IsForAudience).ToList();
        foreach (var section in sections.Where(section => !report.Final || HasContent(section) || sections.Exists(other => IsWithin(other, section) && HasContent(other))))
        {
            body.Write(FormParagraph.Heading(OutlineSection.LevelOf(section.Key), section.Number, section.Heading));
            WriteContent(body, section);
        }
    }

    private void WriteContent(ReportBody body, SignedSection section)
    {
        foreach (var table in StatementRows.Of(report, section.Key.ToString()))
        {
            StatementRows.Write(body, table);
        }

        body.Write(Statements(section).Concat(Edited(section)).Select(text => FormParagraph.Styled(FormStyles.BodyText, text)));
    }

    private IEnumerable<string> Statements(SignedSection section) =>
        report.Statements.Where(written => string.Equals(written.Statement.Section, section.Key.ToString(), StringComparison.Ordinal)).Select(written => written.Text!);

    private IEnumerable<string> Edited(SignedSection section) => report.Texts.Where(text => text.Section == section.Key).SelectMany(text => text.Paragraphs).Select(paragraph => paragraph.Text);

    private bool HasContent(SignedSection section) => Statements(section).Any() || Edited(section).Any() || StatementRows.Of(report, section.Key.ToString()).Any();

    private bool IsForAudience(SignedSection section) => section.Audiences.Count == 0 || section.Audiences.Contains(report.Audience.Key, StringComparer.Ordinal);

    private static bool IsWithin(SignedSection section, SignedSection outer) => section.Key.ToString().StartsWith(outer.Key + ".", StringComparison.Ordinal);
}
