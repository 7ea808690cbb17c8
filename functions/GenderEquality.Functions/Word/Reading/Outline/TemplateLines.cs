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
        foreach (var line in TemplateTexts.Hints(expected.Campaign))
        {
            Add(line);
        }

        foreach (var basis in FormTexts.LegalBases(expected.Campaign.LegalBases))
        {
            Add(basis);
        }

        foreach (var task in expected.Agency.Tasks)
        {
            Add(task);
        }

        foreach (var (index, line) in TemplateTexts.Guide(expected.Campaign).Index().Concat(EarlierTexts.Guide(expected.Campaign).Index()))
        {
            Add($"{index + 1}. {line}");
        }

        Add(TemplateTexts.GuideTitle);
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
