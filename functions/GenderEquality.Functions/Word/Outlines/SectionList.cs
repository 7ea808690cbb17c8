using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The sections of a form's outline in the making.</summary>
internal sealed class SectionList(List<string> doubts)
{
    private const int LongestHeading = 300;

    private readonly SectionPath path = new();
    private readonly List<SectionDraft> sections = [];
    private string? partAlone;
    private bool jumps;

    /// <summary>The sections of the lines between front matter and closing.</summary>
    public IReadOnlyList<ProposedOutlineSection> Read(IEnumerable<BodyElement> elements)
    {
        foreach (var element in elements.Where(element => element.Block is Paragraph && element.Tag is not { IsHint: true }))
        {
            Read(element, element.Format!);
        }

        sections.RemoveAll(section => sections.Exists(other => other.IsPerTask && other != section && section.IsBelow(other)));
        doubts.AddRange(sections.Where(section => !section.IsPerTask).SelectMany(section => section.Doubts));
        return [.. sections.Select(section => section.Proposal(sections.Exists(other => other.IsBelow(section))))];
    }

    private void Read(BodyElement element, ParagraphFormat format)
    {
        // What an answer's control holds is a hint, whatever it looks like
        var text = format.Text.Trim();
        if (HeadingText.IsNumberOnly(text))
        {
            partAlone = text.TrimEnd('.', ':', ' ');
            return;
        }

        if (partAlone is { } part && text.Any(char.IsLetter))
        {
            (text, partAlone) = ($"{part}. {text}", null);
        }

        if (element.Tag?.Section is { } tagged && sections is [.., var current])
        {
            Answer(current, tagged, element.Tag.Task is not null, text);
        }
        else if (SectionNumber.Of(text) is { } number && IsHeading(number.Rest, format) && Take(number, format))
        {
            Begin(number, text);
        }
        else if (sections.Count > 0 && text.Any(char.IsLetter))
        {
            Under(text, format);
        }
    }

    private static bool IsHeading(string text, ParagraphFormat format) =>
        text.Length <= LongestHeading && (OutlineHeadings.LooksLikeHeading(format) || text[^1] is not (';' or ',') && !text.TrimEnd('.').Contains(". ", StringComparison.Ordinal) || HeadingHint.Find(text) > 0);

    /// <summary>Whether a number makes its line a heading, and whether it leaves others out: a list within a section begins anew, a bold number that does not is a heading all the same.</summary>
    private bool Take(SectionNumber number, ParagraphFormat format)
    {
        jumps = !path.Take(number, mayJump: false);
        return !jumps || (OutlineHeadings.LooksLikeHeading(format) && path.Take(number, mayJump: true));
    }

    private void Begin(SectionNumber number, string text)
    {
        var (heading, hint) = HeadingHint.Split(number.Rest);
        sections.Add(new SectionDraft(path.Keys, number, heading, text));
        if (jumps)
        {
            sections[^1].Doubts.Add(OutlineTexts.NumberJumps(text));
        }

        if (hint is not null)
        {
            sections[^1].Hints.Add(hint);
        }
    }

    private void Under(string text, ParagraphFormat format)
    {
        if (format.OutlineLevel is not null && text.Length <= LongestHeading)
        {
            sections[^1].Doubts.Add(OutlineTexts.HeadingWithoutNumber(text));
        }

        sections[^1].Hints.Add(text);
    }

    private void Answer(SectionDraft current, SectionKey tagged, bool isOfTask, string text)
    {
        if (isOfTask)
        {
            if (sections.Find(section => string.Equals(section.Key, tagged.ToString(), StringComparison.Ordinal)) is { } owner)
            {
                owner.IsPerTask = true;
            }

            return;
        }

        Rename(current, tagged.ToString().Split('.'));
        current.Hints.Add(text);
    }

    /// <summary>A file that this product made says its keys itself, those of the headings above too.</summary>
    private void Rename(SectionDraft current, string[] keys)
    {
        if (keys.Length == current.Keys.Count && !keys.SequenceEqual(current.Keys, StringComparer.Ordinal))
        {
            var before = current.Keys;
            for (var level = 1; level <= keys.Length; level++)
            {
                foreach (var section in sections.Where(section => section.Keys.Count >= level && section.Keys.Take(level).SequenceEqual(before.Take(level), StringComparer.Ordinal)))
                {
                    section.Keys = [.. keys.Take(level), .. section.Keys.Skip(level)];
                }
            }

            path.Rename(keys);
        }
    }
}
