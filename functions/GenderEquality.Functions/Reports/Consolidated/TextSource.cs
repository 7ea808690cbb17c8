using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A paragraph of an agency's report.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="Section">Section of the outline that it stands in.</param>
/// <param name="Hash">Hash of its words: when the agency's current report has no such paragraph any more, the source has changed.</param>
public sealed record TextSource(AgencyCode Agency, SectionKey Section, string Hash)
{
    private const int HashLength = 16;

    /// <summary>As one word, for a field of a form.</summary>
    public override string ToString() => $"{Agency}/{Section}/{Hash}";

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static TextSource? Parse(string? text) =>
        text?.Split('/') is [var agency, var section, { Length: HashLength } hash] && hash.All(char.IsAsciiHexDigitLower)
        && AgencyCode.TryParse(agency, null, out var code) && SectionKey.TryParse(section, null, out var key)
            ? new TextSource(code, key, hash)
            : null;

    /// <summary>Hash of a paragraph's words, whatever their spacing.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Spaced(text))))[..HashLength];

    /// <summary>All paragraphs of a report that could be a source.</summary>
    public static IEnumerable<TextSource> Of(ReportContent content) =>
        content.Sections.Where(section => !section.NothingToReport).SelectMany(section => section.Blocks.SelectMany(WordsOf).Select(text => new TextSource(content.Agency, section.Key, HashOf(text))));

    /// <summary>The words of a block, a paragraph or a row of a table each, without empty ones.</summary>
    public static IEnumerable<string> WordsOf(Block block)
    {
        var lines = block switch
        {
            Paragraph paragraph => [BlockText.Of(paragraph.Inlines)],
            TableBlock table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Spaced(BlockText.Of(cell.Blocks))))),
            _ => Enumerable.Empty<string>(),
        };
        return lines.Select(Spaced).Where(line => line.Any(char.IsLetterOrDigit));
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
