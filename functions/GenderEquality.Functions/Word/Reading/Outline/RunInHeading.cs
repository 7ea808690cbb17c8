using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>A heading with its text in the same paragraph: "1. Kết quả nổi bật: Trong năm …".</summary>
internal static class RunInHeading
{
    private const int Latest = 200;

    /// <summary>The text before the first colon near the paragraph's beginning; null without one or with nothing after it.</summary>
    public static string? Of(ParagraphFormat format)
    {
        var colon = format.Text.AsSpan(0, Math.Min(format.Text.Length, Latest)).IndexOf(':');
        return colon > 0 && colon < format.Text.Length - 1 ? format.Text[..colon] : null;
    }

    /// <summary>Whether all before the first colon is bold or underlined, and the text after it is not.</summary>
    public static bool IsMarked(Paragraph paragraph)
    {
        var runs = paragraph.Inlines.OfType<TextRun>().Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        var marked = runs.TakeWhile(run => run.Bold || run.Underline).ToList();
        return marked.Count > 0 && (string.Concat(marked.Select(run => run.Text)).TrimEnd().EndsWith(':') || (marked.Count < runs.Count && runs[marked.Count].Text.TrimStart().StartsWith(':')));
    }

    /// <summary>The paragraph without all words up to its first colon.</summary>
    public static Paragraph Rest(Paragraph paragraph)
    {
        var rest = new List<Inline>();
        var found = false;
        foreach (var inline in paragraph.Inlines)
        {
            if (found || inline is Picture or Footnote)
            {
                rest.Add(inline);
            }
            else if (inline is TextRun run && run.Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon)
            {
                found = true;
                if (run.Text[(colon + 1)..].TrimStart() is { Length: > 0 } text)
                {
                    rest.Add(run with { Text = text });
                }
            }
        }

        return new Paragraph(rest) { Alignment = paragraph.Alignment };
    }
}
