using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Lines that the template itself has: guidance, prompts, notes, quoted tasks. Left in a report they are no answer.
/// In Word they stand in controls of their own; LibreOffice drops the controls and keeps the lines.</summary>
internal sealed class TemplateLines
{
    private const int Longest = 4000;

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public TemplateLines(ExpectedReport expected)
    {
        foreach (var section in expected.Campaign.Outline)
        {
            Add(section.Guidance);
            Add(TemplateTexts.Placeholder(section));
        }

        foreach (var basis in FormTexts.LegalBases(expected.Campaign.LegalBases))
        {
            Add(basis);
        }

        foreach (var task in expected.Agency.Tasks)
        {
            Add(task);
        }

        foreach (var table in expected.Campaign.Tables)
        {
            Add(table.Note);
        }

        foreach (var (line, index) in TemplateTexts.Guide(expected.Campaign).Select((line, index) => (line, index)))
        {
            Add($"{index + 1}. {line}");
        }

        string[] others = [TemplateTexts.GuideTitle, TemplateTexts.TaskPlaceholder, TemplateTexts.TypeHere, TemplateTexts.FreeRows, TemplateTexts.CellRows, TemplateTexts.SumRows, TemplateTexts.EmphasisedNote];
        foreach (var line in others)
        {
            Add(line);
        }
    }

    /// <summary>Whether a paragraph is such a line.</summary>
    public bool Contains(ParagraphFormat format) => format.Text.Length <= Longest && keys.Contains(TextKey.Of(format.Text));

    /// <summary>Whether a table holds such lines only: the frame at the top of the template.</summary>
    public bool Contains(SourceTable table) => table.Rows.Count <= 3
        && table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Text.Split('\n')).All(line => line.Length == 0 || (line.Length <= Longest && keys.Contains(TextKey.Of(line))));

    private void Add(string? text)
    {
        if (TextKey.Of(text) is { Length: > 0 } key)
        {
            keys.Add(key);
        }
    }
}
