using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Consolidated.EditedDrafts;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The sections of the signed report: statements and their tables, then the officer's text. A draft shows what is proposed where nothing is
/// written yet, and has a control around the text, by which it is read back after editing in Word; a version that is signed has neither.</summary>
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

        body.Write(Statements(section).Select(text => FormParagraph.Styled(FormStyles.BodyText, text)));
        var blocks = new EditedBlocks(body, section, toBeReadBack: !report.Final);
        if (report.Final)
        {
            blocks.Write(Edited(section), proposed: false);
        }
        else if (Edited(section).Count > 0 || section.Outline.Count > 0)
        {
            var tag = EditedTag.Of(report.Campaign.Id, report.Version, section.Key);
            body.Control(tag.ToString(), EditedDraftTexts.ControlTitle(OutlineSection.NumberOf(section.Key), section.Heading), () => body.Bookmark(tag.Bookmark, () => WriteDraft(blocks, section)));
        }
    }

    private void WriteDraft(EditedBlocks blocks, SignedSection section)
    {
        var proposals = report.Proposals.Where(proposed => proposed.Section == section.Key).SelectMany(proposed => proposed.Proposals).Select(proposal => proposal.Take()).ToList();
        if (Edited(section) is { Count: > 0 } edited)
        {
            blocks.Write(edited, proposed: false);
        }
        else if (proposals.Count > 0)
        {
            blocks.Write(proposals, proposed: true);
        }
        else
        {
            blocks.WriteEmpty();
        }
    }

    private IEnumerable<string> Statements(SignedSection section) =>
        report.Statements.Where(written => string.Equals(written.Statement.Section, section.Key.ToString(), StringComparison.Ordinal)).Select(written => written.Text!);

    private List<EditedParagraph> Edited(SignedSection section) => [.. report.Texts.Where(text => text.Section == section.Key).SelectMany(text => text.Paragraphs)];

    private bool HasContent(SignedSection section) => Statements(section).Any() || Edited(section).Count > 0 || StatementRows.Of(report, section.Key.ToString()).Any();

    private bool IsForAudience(SignedSection section) => section.Audiences.Count == 0 || section.Audiences.Contains(report.Audience.Key, StringComparer.Ordinal);

    private static bool IsWithin(SignedSection section, SignedSection outer) => section.Key.ToString().StartsWith(outer.Key + ".", StringComparison.Ordinal);
}
