using System.Globalization;
using System.Net;
using System.Text;

namespace GenderEquality.Functions.Word.Reading.Chunks;

/// <summary>A piece of a web page: text, or a tag.</summary>
/// <param name="Text">Text with entities resolved; null for a tag.</param>
/// <param name="Tag">Name of a tag in lower case, with a slash before it at its end; null for text.</param>
/// <param name="Attributes">What stands in the tag after its name.</param>
internal readonly record struct HtmlToken(string? Text, string? Tag, string Attributes)
{
    /// <summary>A number that the tag has as an attribute, such as <c>colspan</c>; 1 without, or when it makes no sense.</summary>
    public int Count(string attribute)
    {
        var at = Attributes.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        var digits = at < 0 ? string.Empty : new string([.. Attributes.Skip(at + attribute.Length).SkipWhile(c => c is '=' or '"' or '\'' or ' ').TakeWhile(char.IsAsciiDigit).Take(3)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 1;
    }
}

/// <summary>Takes web pages apart as leniently as browsers do: most of those in Word files are no well-formed XML.</summary>
internal static class HtmlTokens
{
    /// <summary>Elements whose text nobody sees.</summary>
    private static readonly string[] Unseen = ["head", "style", "script", "title", "template", "noscript", "xml", "o:p"];

    /// <summary>Text and tags in order, without comments and what is not shown.</summary>
    public static IEnumerable<HtmlToken> Of(string html)
    {
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<' || !IsMarkup(html, at))
            {
                var end = html.IndexOf('<', at + 1);
                end = end < 0 ? html.Length : end;
                yield return new HtmlToken(WebUtility.HtmlDecode(html[at..end]), null, string.Empty);
                at = end;
                continue;
            }

            var (tag, next) = ReadTag(html, at);
            at = next;
            if (tag.Tag is { } name && Unseen.Contains(name, StringComparer.Ordinal))
            {
                at = AfterEnd(html, name, next);
            }
            else if (tag.Tag is not null)
            {
                yield return tag;
            }
        }
    }

    private static bool IsMarkup(string html, int at) => at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private static (HtmlToken Token, int Next) ReadTag(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return (default, close < 0 ? html.Length : close + 3);
        }

        var end = TagEnd(html, at);
        var inner = html.AsSpan(at + 1, Math.Max(0, end - at - 1)).TrimEnd('/');
        if (inner.IsEmpty || inner[0] is '!' or '?')
        {
            return (default, end + 1);
        }

        var nameEnd = inner.IndexOfAny(" \t\r\n/".AsSpan()) is var space && space == 0 ? inner[1..].IndexOfAny(" \t\r\n/".AsSpan()) is var later and >= 0 ? later + 1 : -1 : space;
        var name = nameEnd < 0 ? inner : inner[..nameEnd];
        return (new HtmlToken(null, name.ToString().ToLowerInvariant(), nameEnd < 0 ? string.Empty : inner[nameEnd..].ToString()), end + 1);
    }

    /// <summary>Where a tag ends: a bracket within quotes is none.</summary>
    private static int TagEnd(string html, int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i;
            }
            else if (c is '"' or '\'' && html[i - 1] == '=')
            {
                quote = c;
            }
        }

        return html.Length - 1;
    }

    private static int AfterEnd(string html, string name, int from)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        var close = end < 0 ? -1 : html.IndexOf('>', end);
        return end < 0 && name is "head" or "o:p" ? from : close < 0 ? html.Length : close + 1;
    }

    /// <summary>Text with each run of blanks and line ends as one blank, as a browser shows it.</summary>
    public static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = c is ' ' or '\t' or '\r' or '\n';
            if (!isBlank || spaced.Length == 0 || spaced[^1] != ' ')
            {
                spaced.Append(isBlank ? ' ' : c);
            }
        }

        return spaced.ToString();
    }
}
