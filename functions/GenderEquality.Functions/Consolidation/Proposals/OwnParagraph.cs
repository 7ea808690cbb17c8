using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>A paragraph of one agency, with what it is compared by: its words without the agency's own name, every number as the same word.</summary>
internal sealed class OwnParagraph
{
    private const int LongestText = 900;

    private readonly AgencyWords agency;
    private readonly string key;
    private ulong? fingerprint;
    private ParagraphWeight? weight;

    private OwnParagraph(AgencyWords agency, TextSource source, string text, string textKey, int? task)
    {
        (this.agency, Source, Text, Task) = (agency, source, text, task);
        var words = agency.WithoutOwnName(textKey).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Any(char.IsAsciiDigit) ? "0" : word).ToList();
        key = string.Join(' ', words);
        Words = agency.Vocabulary.SetOf(words);
    }

    /// <summary>Where it stands.</summary>
    public TextSource Source { get; }

    /// <summary>The paragraph.</summary>
    public string Text { get; }

    /// <summary>Number of the agency's task whose result it tells; null elsewhere.</summary>
    public int? Task { get; }

    /// <summary>Its different words.</summary>
    public WordSet Words { get; }

    /// <summary>The same for two paragraphs of the same words in the same order, whatever their numbers.</summary>
    public ulong Fingerprint => fingerprint ??= BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Figures and names in it.</summary>
    public ParagraphWeight Weight => weight ??= ParagraphWeight.Of(Text, agency.Agency);

    /// <summary>The paragraph as one sentence or more: an item of a list ends in a full stop.</summary>
    public string Closed => Text.TrimEnd(' ', ';', ',') is var text && text[^1] is '.' or '!' or '?' or '”' or ')' ? text + (text[^1] is '”' or ')' ? "." : string.Empty) : text + ".";

    /// <summary>Whether the agency's name in full or in sentences stands in it.</summary>
    public bool NamesItself => agency.IsNamedIn(Text);

    /// <summary>Whether one of some words, given as keys, stands in it.</summary>
    public bool IsAbout(IReadOnlyList<string> keys) => keys.Count == 0 || keys.Any(word => $" {key} ".Contains($" {word} ", StringComparison.Ordinal));

    /// <summary>The paragraphs of a section that say something: no "Không phát sinh", no words of the template, no line that only introduces what follows, none with personal data that nobody has decided about.</summary>
    /// <param name="agency">Whose.</param>
    /// <param name="section">The section.</param>
    /// <param name="guidance">Key of the template's words for it.</param>
    public static IEnumerable<OwnParagraph> Of(AgencyWords agency, SectionContent section, string guidance)
    {
        foreach (var paragraph in section.NothingToReport ? [] : section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Kind != ParagraphKind.Heading && !IsMarked(paragraph)))
        {
            var text = TextSource.WordsOf(paragraph).FirstOrDefault();
            if (text is { Length: <= LongestText } && !text.EndsWith(':') && !NothingToReport.Is(text) && TextKey.Of(text) is var key && !guidance.Contains(key, StringComparison.Ordinal))
            {
                yield return new OwnParagraph(agency, new TextSource(agency.Agency.Code, section.Key, TextSource.HashOf(text)), text, key, section.Task);
            }
        }
    }

    private static bool IsMarked(Paragraph paragraph) => paragraph.Inlines.OfType<TextRun>().Any(run => run.Remark is not null);
}
