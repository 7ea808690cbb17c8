using System.Buffers;
using System.Net;
using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks into documents that Word reads into this one (<c>w:altChunk</c>): web pages and RTF can hold what runs or is fetched.</summary>
internal static class ChunkContent
{
    private static readonly byte[][] Macros = [Encoding.ASCII.GetBytes("vbaProject")];

    /// <summary>Longest chunk of text that is looked at; a longer one is refused.</summary>
    private const int LongestText = 16 << 20;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly string[] ActiveRtf = ["\\object", "\\objdata", "\\objocx", "\\objupdate", "\\*\\template", "\\*\\mmconnectstr"];

    private static readonly string[] ActiveHtml =
    [
        "<script", "<iframe", "<frame", "<object", "<embed", "<applet", "<form", "<base", "<meta http-equiv=\"refresh", "<meta http-equiv=refresh", "javascript:", "vbscript:", "data:text/html",
        "<?xml-stylesheet", "<!entity", "expression(", "mhtml:",
    ];

    /// <summary>Why the chunk must be refused; null when it is a Word file without macros (which is checked when it is opened) or a harmless text.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="rest">The bytes after them.</param>
    public static RefusalReason? ReasonToRefuse(ReadOnlySpan<byte> head, Stream rest)
    {
        if (head is [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return ByteSearch.FirstOf(head, rest, Macros) is null ? null : RefusalReason.Macros;
        }

        if (head is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..])
        {
            // A document of Word 97: not read, but no harm in itself
            return EmbeddedContent.ReasonToRefuse(head, rest);
        }

        if (head is [(byte)'M', (byte)'Z', ..])
        {
            return RefusalReason.ActiveChunk;
        }

        var text = ReadText(head, rest);
        return text.TrimStart().StartsWith("{\\rt", StringComparison.Ordinal)
            ? Holds(Spaced(text), ActiveRtf) || RtfFields.In(text).Any(FieldDanger.Harms) ? RefusalReason.ActiveChunk : null
            : IsActivePage(Spaced(text)) || IsActivePage(Spaced(WebUtility.HtmlDecode(text))) ? RefusalReason.ActiveChunk : null;
    }

    /// <summary>The text in one byte a character: the words that are looked for are ASCII in all encodings that count, but for the blanks of UTF-16.</summary>
    private static string ReadText(ReadOnlySpan<byte> head, Stream rest)
    {
        using var bytes = new MemoryStream();
        bytes.Write(head);
        var buffer = new byte[1 << 16];
        for (var read = rest.Read(buffer); read > 0; read = rest.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LongestText)
            {
                throw new UnsafeFileException(RefusalReason.TooComplex);
            }
        }

        return Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Replace("\0", string.Empty, StringComparison.Ordinal);
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("= ", "=", StringComparison.Ordinal).Replace(" =", "=", StringComparison.Ordinal);

    private static bool IsActivePage(string text) => Holds(text, ActiveHtml) || HasHandler(text);

    private static bool Holds(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a tag has an attribute such as <c>onload=</c>; words of the text between tags are none.</summary>
    private static bool HasHandler(string text)
    {
        var inTag = false;
        for (var at = 0; at < text.Length; at++)
        {
            inTag = text[at] switch { '<' => true, '>' => false, _ => inTag };
            if (inTag && text[at] is ' ' or '/' or '"' or '\'' && IsHandler(text.AsSpan(at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandler(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = text.IndexOfAnyExcept(Letters);
        return end > 3 && text[end] == '=';
    }
}
