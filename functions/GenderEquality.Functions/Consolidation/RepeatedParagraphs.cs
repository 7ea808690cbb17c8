using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Prints a paragraph that several agencies copied from each other once: under the first, with a line that points there under
/// the others. Works report by report; keeps 16 bytes for each paragraph seen, not its text.</summary>
public sealed class RepeatedParagraphs
{
    /// <summary>Shorter ones ("Kết quả cụ thể:") are alike by nature; pointing elsewhere would be longer than the text.</summary>
    private const int ShortestText = 60;

    private readonly Dictionary<(SectionKey Section, UInt128 Text), string> firstBy = [];

    /// <summary>The sections of the next report in plan order, repeated paragraphs replaced.</summary>
    public IReadOnlyList<SectionContent> Fold(Agency agency, IReadOnlyList<SectionContent> sections) =>
        [.. sections.Select(section => section.NothingToReport ? section : Fold(agency, section))];

    private SectionContent Fold(Agency agency, SectionContent section)
    {
        List<Block>? folded = null;
        string? lastSource = null;
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var source = SourceOf(agency, section.Key, section.Blocks[i]);
            if (source is not null)
            {
                folded ??= [.. section.Blocks.Take(i)];
                if (!string.Equals(source, lastSource, StringComparison.Ordinal))
                {
                    folded.Add(new Paragraph([new TextRun(ConsolidationTexts.SameAs(source)) { Italic = true }]));
                }
            }
            else
            {
                folded?.Add(section.Blocks[i]);
            }

            lastSource = source;
        }

        return folded is null ? section : section with { Blocks = folded };
    }

    /// <summary>The agency that wrote the same before; null for a new paragraph, which is remembered.</summary>
    private string? SourceOf(Agency agency, SectionKey section, Block block)
    {
        if (block is not Paragraph { Kind: not ParagraphKind.Heading } paragraph || TextOf(paragraph) is not { Length: >= ShortestText } text)
        {
            return null;
        }

        var hash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return firstBy.TryAdd((section, hash), agency.Name) || string.Equals(firstBy[(section, hash)], agency.Name, StringComparison.Ordinal)
            ? null
            : firstBy[(section, hash)];
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
