using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>What tells a heading from text.</summary>
/// <param name="Text">Plain text with its automatic number.</param>
/// <param name="StyleName">Normalised style name.</param>
/// <param name="OutlineLevel">Level from 0 by style or paragraph; null for body text.</param>
/// <param name="Bold">Whether all of its letters are bold.</param>
/// <param name="Capitals">Whether all of its letters are capitals.</param>
/// <param name="Alignment">Alignment as set.</param>
internal sealed record ParagraphFormat(string Text, string StyleName, int? OutlineLevel, bool Bold, bool Capitals, Alignment? Alignment)
{
    /// <summary>How a paragraph of that style looks.</summary>
    public static ParagraphFormat Of(Paragraph paragraph, string styleName, int? outlineLevel)
    {
        var text = BlockText.Of(paragraph.Inlines);
        var runs = paragraph.Inlines.OfType<TextRun>().Where(run => run.Text.Any(char.IsLetter)).ToList();
        var letters = text.Where(char.IsLetter).ToList();
        return new ParagraphFormat(
            paragraph.Marker is null ? text : $"{paragraph.Marker} {text}",
            styleName,
            outlineLevel,
            runs.Count > 0 && runs.TrueForAll(run => run.Bold),
            letters.Count > 1 && letters.TrueForAll(letter => !char.IsLower(letter)),
            paragraph.Alignment);
    }
}
