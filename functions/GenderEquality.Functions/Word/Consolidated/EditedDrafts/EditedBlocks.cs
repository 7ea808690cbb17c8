using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>Writes the officer's text of a section: paragraphs, requests under whom they ask, numbered models, or the table of tasks. What is only proposed
/// is italic and marked.</summary>
/// <param name="body">Where to.</param>
/// <param name="section">Section of the signed report.</param>
/// <param name="toBeReadBack">Whether the text is read back after editing in Word, and has to stand there as it is stored.</param>
internal sealed class EditedBlocks(ReportBody body, SignedSection section, bool toBeReadBack)
{
    /// <summary>Writes text.</summary>
    public void Write(IReadOnlyList<EditedParagraph> paragraphs, bool proposed)
    {
        if (section.Synthesis == SectionSynthesis.Tasks && paragraphs.Any(paragraph => paragraph.Task is not null))
        {
            WriteTable(paragraphs, proposed);
        }
        else if (section.Synthesis == SectionSynthesis.Models)
        {
            WriteLines(paragraphs.Select((paragraph, index) => EditedDraftTexts.Model(index + 1, paragraph.Text)), proposed);
        }
        else
        {
            WriteAddressed(paragraphs, proposed);
        }
    }

    /// <summary>Writes that nothing is written yet.</summary>
    public void WriteEmpty() => body.Write(FormParagraph.Styled(FormStyles.BodyText, FormParagraph.ItalicRun(EditedDraftTexts.Empty)));

    // Those that name nobody first, then by whom they ask, in the order in which the officer has them.
    private void WriteAddressed(IReadOnlyList<EditedParagraph> paragraphs, bool proposed)
    {
        WriteLines(paragraphs.Where(paragraph => paragraph.Addressee is null).Select(paragraph => paragraph.Text), proposed);
        foreach (var (index, group) in paragraphs.Where(paragraph => paragraph.Addressee is not null).GroupBy(paragraph => paragraph.Addressee!, StringComparer.Ordinal).Index())
        {
            body.Write(FormParagraph.KeptWithNext(FormStyles.BodyText, FormParagraph.BoldRun(EditedDraftTexts.AddresseeLine(index + 1, group.Key))));
            WriteLines(group.Select(paragraph => toBeReadBack ? paragraph.Text : EditedDraftTexts.UnderAddressee(paragraph.Text, group.Key)), proposed);
        }
    }

    private void WriteLines(IEnumerable<string> lines, bool proposed) =>
        body.Write(lines.Select(text => FormParagraph.Styled(FormStyles.BodyText, proposed ? FormParagraph.ItalicRun(Marked(text)) : FormParagraph.Run(text))));

    private void WriteTable(IReadOnlyList<EditedParagraph> paragraphs, bool proposed)
    {
        WriteLines(paragraphs.Where(paragraph => paragraph.Task is null).Select(paragraph => paragraph.Text), proposed);
        var widths = FormTable.Share(FormPage.Width(landscape: false), [2, 7, 12, 13]);
        var header = FormTable.HeaderRow(EditedDraftTexts.TaskHeaders.Select((text, i) => FormTable.HeaderCell(widths[i], text)));
        body.Table(widths, paragraphs.Where(paragraph => paragraph.Task is not null).Select((paragraph, index) => FormTable.Row(
            widths,
            [FormTable.TextIn((index + 1).ToString(CultureInfo.InvariantCulture), JustificationValues.Center)],
            [FormTable.TextIn(paragraph.Task!.Agency, JustificationValues.Left)],
            [FormTable.TextIn(paragraph.Task.Task, JustificationValues.Left)],
            [FormTable.TextIn(proposed ? Marked(paragraph.Text) : paragraph.Text, JustificationValues.Left, italic: proposed)])).Prepend(header));
        body.Write(FormParagraph.Gap());
    }

    private static string Marked(string text) => $"{ProposalTexts.Mark} {text}";
}
