using System.Globalization;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Takes the template's hints out of paragraphs. Officers type after a hint, before it, into it or over a part of it; and LibreOffice turns it
/// into ordinary text. Whatever colour it has then, its own words are no answer.</summary>
internal sealed class TemplateHints
{
    private const string Around = " \t\n.;:,)(“”\"–-/";

    private readonly HintTexts texts;
    private readonly HintWords words;

    public TemplateHints(ExpectedReport expected)
    {
        texts = new HintTexts(expected);
        words = new HintWords(texts);
    }

    /// <summary>The element without hints; null when nothing else stood in it. A line that is a hint as a whole stays: others know it, and what it stands for.</summary>
    public BodyElement? Without(BodyElement element)
    {
        if (element.Block is not Paragraph paragraph || element.Format is not { } format)
        {
            return element;
        }

        var text = string.Concat(paragraph.Inlines.Select(TextOf));
        var spans = Words(text);
        var numbers = new HintText([.. spans.Select(span => texts.NumberOf(text.AsSpan(span)))], [.. spans.Select(span => EndsSentence(text, span.End.Value))]);
        var found = words.Find(numbers, OutlineHeadings.LooksLikeHeading(format));
        if (!found.Contains(true))
        {
            return element;
        }

        var cut = new bool[text.Length];
        for (var i = 0; i < spans.Count; i++)
        {
            if (found[i])
            {
                Cut(text, spans, i, cut);
            }
        }

        var rest = paragraph with { Inlines = Rest(paragraph.Inlines, cut) };
        return BlockText.Of(rest.Inlines).Any(char.IsLetterOrDigit) || rest.Inlines.Any(inline => inline is Picture or Footnote)
            ? element with { Block = rest, Format = ParagraphFormat.Of(rest, format.StyleName, format.OutlineLevel) }
            : null;
    }

    /// <summary>Text at the places of the pieces: what is none takes one character.</summary>
    private static string TextOf(Inline inline) => inline is TextRun run ? run.Text : "\n";

    private static bool EndsSentence(string text, int at) => at >= text.Length || text[at] is '.' or '!' or '?' or '\n';

    private static List<Range> Words(string text)
    {
        var found = new List<Range>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                found.Add(start..i);
                start = -1;
            }
        }

        return found;
    }

    /// <summary>Marks a word, and the signs and blanks after it up to the next word.</summary>
    private static void Cut(string text, List<Range> spans, int word, bool[] cut)
    {
        var start = spans[word].Start.Value;
        for (var i = start; i < spans[word].End.Value; i++)
        {
            cut[i] = true;
        }

        for (var i = spans[word].End.Value; i < text.Length && Around.Contains(text[i]); i++)
        {
            cut[i] = true;
        }

        for (var i = start - 1; i >= 0 && (cut[i] || text[i] is '(' or '“' or '"'); i--)
        {
            if (cut[i])
            {
                break;
            }

            cut[i] = true;
        }
    }

    private static List<Inline> Rest(IReadOnlyList<Inline> inlines, bool[] cut)
    {
        var rest = new List<Inline>();
        var at = 0;
        foreach (var inline in inlines)
        {
            if (inline is not TextRun run)
            {
                // A line break that only parted the hint from the answer goes with it
                if (inline is not LineBreak || !cut[at])
                {
                    rest.Add(inline);
                }

                at++;
                continue;
            }

            var start = at;
            var kept = string.Concat(run.Text.Where((_, index) => !cut[start + index]));
            at += run.Text.Length;
            if (kept.Length > 0)
            {
                rest.Add(run with { Text = rest.Count == 0 ? kept.TrimStart() : kept });
            }
        }

        return rest;
    }
}
