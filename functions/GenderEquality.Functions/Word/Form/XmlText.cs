using System.Xml;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Text that may stand in XML.</summary>
internal static class XmlText
{
    /// <summary>The text without characters that XML forbids (control characters, lone surrogates): one of them and Word opens nothing.</summary>
    public static string Allowed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
            {
                return string.Concat(Enumerable.Range(0, text.Length).Where(index => IsAllowed(text, index)).Select(index => text[index]));
            }
        }

        return text;
    }

    private static bool IsAllowed(string text, int index)
    {
        var c = text[index];
        return char.IsHighSurrogate(c) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) ? index > 0 && char.IsHighSurrogate(text[index - 1])
            : XmlConvert.IsXmlChar(c);
    }
}
