using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks into documents that Word reads into this one (<c>w:altChunk</c>): web pages and RTF can hold what runs or is fetched.</summary>
internal static class ChunkContent
{
    private static readonly byte[][] Macros = [Encoding.ASCII.GetBytes("vbaProject")];

    /// <summary>Longest chunk of text that is looked at; a longer one is refused.</summary>
    private const int LongestText = 16 << 20;

    private static readonly string[] ActiveRtf = ["\\object", "\\objdata", "\\objocx", "\\objupdate", "\\*\\template", "ddeauto", " dde ", "includetext", "includepicture", "\\*\\mmconnectstr"];

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

        if (head is [(byte)'M', (byte)'Z', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return RefusalReason.ActiveChunk;
        }

        var text = Spaced(ReadText(head, rest));
        return text.TrimStart().StartsWith("{\\rt", StringComparison.Ordinal)
            ? Holds(text, ActiveRtf) ? RefusalReason.ActiveChunk : null
            : Holds(text, ActiveHtml) || HasHandler(text) ? RefusalReason.ActiveChunk : null;
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

    private static bool Holds(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a tag has an attribute such as <c>onload=</c>.</summary>
    private static bool HasHandler(string text)
    {
        for (var at = text.IndexOf(" on", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(" on", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + 3;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end > at + 4 && end < text.Length && text[end] == '=')
            {
                return true;
            }
        }

        return false;
    }
}
