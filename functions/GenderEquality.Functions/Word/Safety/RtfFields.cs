using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>The instructions of the fields in a Rich Text file, as plain words: there they may be cut by groups and formats, and written in numbers.</summary>
internal static class RtfFields
{
    private const string Instruction = "fldinst";
    private const string Result = "fldrslt";

    /// <summary>The instructions, each as far as the next one or its result.</summary>
    public static IEnumerable<string> In(string rtf)
    {
        var words = new StringBuilder();
        var isOpen = false;
        for (var at = 0; at < rtf.Length;)
        {
            var (word, text, next) = Read(rtf, at);
            at = next;
            if (word is Instruction or Result)
            {
                if (isOpen)
                {
                    yield return words.ToString();
                }

                words.Clear();
                isOpen = word is Instruction;
            }
            else if (isOpen && text != '\0')
            {
                words.Append(text);
            }
        }

        if (isOpen)
        {
            yield return words.ToString();
        }
    }

    /// <summary>A control word or a character, and where the next one begins.</summary>
    private static (string? Word, char Text, int Next) Read(string rtf, int at)
    {
        if (rtf[at] is '{' or '}' or '\r' or '\n')
        {
            return (null, '\0', at + 1);
        }

        if (rtf[at] != '\\' || at + 1 >= rtf.Length)
        {
            return (null, rtf[at], at + 1);
        }

        if (rtf[at + 1] == '\'' && at + 4 <= rtf.Length && byte.TryParse(rtf.AsSpan(at + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return (null, (char)code, at + 4);
        }

        if (!char.IsAsciiLetter(rtf[at + 1]))
        {
            return (null, rtf[at + 1] is '*' ? '\0' : rtf[at + 1], at + 2);
        }

        return Control(rtf, at + 1);
    }

    /// <summary>A control word with its number: \u68 is a letter. A blank after it is part of it.</summary>
    private static (string? Word, char Text, int Next) Control(string rtf, int start)
    {
        var end = start;
        while (end < rtf.Length && char.IsAsciiLetter(rtf[end]))
        {
            end++;
        }

        var number = end;
        while (end < rtf.Length && (char.IsAsciiDigit(rtf[end]) || (end == number && rtf[end] == '-')))
        {
            end++;
        }

        var word = rtf[start..number];
        if (word is not "u")
        {
            return (word, '\0', end < rtf.Length && rtf[end] == ' ' ? end + 1 : end);
        }

        // A number of a letter is followed by another one, for programs that do not know it
        var isPlain = end + 1 < rtf.Length && rtf[end] == ' ' && rtf[end + 1] is not ('\\' or '{' or '}');
        var letter = int.TryParse(rtf.AsSpan(number, end - number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) ? (char)code : '\0';
        return (word, letter, end + (isPlain ? 2 : end < rtf.Length && rtf[end] is '?' or ' ' ? 1 : 0));
    }
}
