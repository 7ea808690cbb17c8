using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The lines above a table: its title, the unit of its figures, notes.</summary>
internal sealed class TableLines
{
    private const int LongestTitle = 300;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly HashSet<string> Standard = new(
        new[] { TemplateTexts.FreeRows, TemplateTexts.CellRows, TemplateTexts.SumRows, TemplateTexts.EmphasisedNote, TemplateTexts.GuideTitle }.Select(TextKey.Of), StringComparer.Ordinal);

    public TableLines(string title, IEnumerable<string> lines)
    {
        Title = title;
        All = [.. lines.Select(line => line.Trim()).Where(line => line.Any(char.IsLetter) && !Standard.Contains(TextKey.Of(line)))];
        var notes = new List<string>();
        foreach (var line in All)
        {
            Take(line, notes);
        }

        Title = IsCapitals(Title) && Title.Length > 0 ? VietnameseFormat.UpperFirst(Title.ToLower(Vietnamese)) : Title;
        Note = notes.Count > 0 ? string.Join(' ', notes) : null;
    }

    /// <summary>The title. One in capitals says nothing of the case of its letters, and is printed in capitals all the same: it becomes a sentence.</summary>
    public string Title { get; private set; }

    public string? Unit { get; private set; }

    public string? Note { get; }

    /// <summary>All lines that say something of this table.</summary>
    public IReadOnlyList<string> All { get; }

    private void Take(string line, List<string> notes)
    {
        var key = TextKey.Of(line);
        if (UnitText.OfLine(line) is { } unit)
        {
            Unit = unit;
        }
        else if (key.StartsWith("kem theo ", StringComparison.Ordinal) || key.StartsWith("ban hanh kem theo ", StringComparison.Ordinal))
        {
            return;
        }
        else if (Title.Length == 0 && line.Length <= LongestTitle)
        {
            Title = line;
        }
        else if (IsCapitals(line) && IsCapitals(Title) && notes.Count == 0)
        {
            // A title of two lines
            Title += " " + line;
        }
        else
        {
            notes.Add(line);
        }
    }

    private static bool IsCapitals(string line) => !line.Any(char.IsLower);
}
