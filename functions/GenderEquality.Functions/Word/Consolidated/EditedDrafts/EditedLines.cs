using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>The text of one section from the lines that stand in its control.</summary>
internal static class EditedLines
{
    /// <summary>Reads them.</summary>
    public static EditedDraftSection Read(SignedSection section, IEnumerable<BodyElement> elements)
    {
        var read = new List<EditedParagraph>();
        string? addressee = null;
        foreach (var paragraph in elements.SelectMany(element => Paragraphs(section, element)))
        {
            if (section.Addressed && EditedDraftTexts.AddresseeOf(paragraph.Text) is { } name)
            {
                addressee = name;
            }
            else if (paragraph.Text.Any(char.IsLetterOrDigit))
            {
                read.Add(paragraph with { Addressee = addressee, Model = section.Synthesis == SectionSynthesis.Models });
            }
        }

        var marked = read.RemoveAll(paragraph => paragraph.Text.Contains(ProposalTexts.Mark, StringComparison.Ordinal));
        return new EditedDraftSection(section.Key, read, marked);
    }

    private static IEnumerable<EditedParagraph> Paragraphs(SignedSection section, BodyElement element) => element switch
    {
        { Table: { } table } when section.Synthesis == SectionSynthesis.Tasks => table.Rows.Select(Row).OfType<EditedParagraph>(),
        { Block: Paragraph paragraph } => [new EditedParagraph(Text(section, paragraph))],
        _ => TextSource.WordsOf(element.Block).Select(line => new EditedParagraph(line)),
    };

    private static string Text(SignedSection section, Paragraph paragraph)
    {
        var words = TextSource.WordsOf(paragraph).FirstOrDefault() ?? string.Empty;
        var text = (paragraph.Marker is { } marker ? $"{marker} {words}" : words).Replace(EditedDraftTexts.Empty, string.Empty, StringComparison.Ordinal).Trim();
        return section.Synthesis == SectionSynthesis.Models ? EditedDraftTexts.WithoutNumber(text) : text;
    }

    /// <summary>A row of tasks; null for a row of headers and one without a result.</summary>
    private static EditedParagraph? Row(SourceRow row) => row.Header || row.Cells.Count < 4 || row.Cells[3].Text.Length == 0
        || EditedDraftTexts.TaskHeaders.SequenceEqual(row.Cells.Select(cell => cell.Text), StringComparer.Ordinal)
            ? null
            : new EditedParagraph(Line(row.Cells[3])) { Task = new TaskResult(Line(row.Cells[1]), Line(row.Cells[2])) };

    private static string Line(SourceCell cell) => string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
