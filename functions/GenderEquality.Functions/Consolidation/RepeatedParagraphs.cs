using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Prints a paragraph that several agencies copied from each other once: under the first, with a line that points there under
/// the others. Lines that introduce what follows them (a table, a picture, a list) and list items stay. Works report by report; keeps
/// a hash for each paragraph seen, not its text.</summary>
public sealed class RepeatedParagraphs
{
    /// <summary>Shorter ones ("Kết quả cụ thể:") are alike by nature; pointing elsewhere would be longer than the text.</summary>
    private const int ShortestText = 60;

    private readonly Dictionary<SectionKey, HashNumbers> firstBy = [];
    private readonly List<string> agencies = [];

    /// <summary>The sections of the next report in plan order, repeated paragraphs replaced.</summary>
    public IReadOnlyList<SectionContent> Fold(Agency agency, IReadOnlyList<SectionContent> sections) =>
        [.. sections.Select(section => section.NothingToReport ? section : Fold(agency, section))];

    private int NumberOf(Agency agency)
    {
        if (agencies.Count == 0 || !string.Equals(agencies[^1], agency.Name, StringComparison.Ordinal))
        {
            agencies.Add(agency.Name);
        }

        return agencies.Count - 1;
    }

    private SectionContent Fold(Agency agency, SectionContent section)
    {
        List<Block>? folded = null;
        string? last = null;
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var pointer = IntroducesNext(section.Blocks, i) ? null : PointerFor(agency, section.Key, section.Blocks[i]);
            if (pointer is not null)
            {
                folded ??= [.. section.Blocks.Take(i)];
                if (!string.Equals(pointer, last, StringComparison.Ordinal))
                {
                    folded.Add(new Paragraph([new TextRun(pointer) { Italic = true }]));
                }
            }
            else
            {
                folded?.Add(section.Blocks[i]);
            }

            last = pointer;
        }

        return folded is null ? section : section with { Blocks = folded };
    }

    /// <summary>Whether a table, a picture or a list follows, which need not be the same as the other agency's.</summary>
    private static bool IntroducesNext(IReadOnlyList<Block> blocks, int index) =>
        index + 1 < blocks.Count
        && (blocks[index + 1] is not Paragraph next || next.Kind == ParagraphKind.ListItem || next.Inlines.Any(inline => inline is Picture));

    /// <summary>Points to the agency that wrote the same before; null for a new paragraph, which is remembered.</summary>
    private string? PointerFor(Agency agency, SectionKey section, Block block)
    {
        if (block is not Paragraph { Kind: ParagraphKind.Body, Marker: null } paragraph || TextOf(paragraph) is not { Length: >= ShortestText } text || text.EndsWith(':'))
        {
            return null;
        }

        var hash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (!firstBy.TryGetValue(section, out var seen))
        {
            firstBy[section] = seen = new HashNumbers();
        }

        var first = agencies[seen.Add(hash, NumberOf(agency))];
        return string.Equals(first, agency.Name, StringComparison.Ordinal) ? null : ConsolidationTexts.SameAs(first, text);
    }

    /// <summary>The words of a paragraph with single spaces; null when it holds more than words.</summary>
    private static string? TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var inline in paragraph.Inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                default:
                    return null;
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
