using System.Xml.Linq;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>A content control (<c>w:sdt</c>).</summary>
/// <param name="Tag">What it stands for; null for one that is not of this product.</param>
/// <param name="Content">Its content; null when it has none.</param>
/// <param name="IsPlaceholder">Whether it only shows its prompt, or holds a hint of the template.</param>
internal sealed record ContentControl(ControlTag? Tag, XElement? Content, bool IsPlaceholder)
{
    /// <summary>Reads a <c>w:sdt</c>.</summary>
    public static ContentControl Read(XElement element, StyleSheet styles)
    {
        var properties = element.Child("sdtPr");
        var content = element.Child("sdtContent");
        var prompts = properties.Child("showingPlcHdr").Toggle() ?? false;
        var tag = ControlTag.Parse(properties.Child("tag").Val());
        return new ContentControl(tag, content, tag is { IsHint: true } || (prompts && (content is null || ShowsPrompt(content, styles))));
    }

    /// <summary>Some programs leave the mark when text is typed, but text that is typed does not all have the prompt's style.</summary>
    private static bool ShowsPrompt(XElement content, StyleSheet styles)
    {
        var prompts = false;
        var other = false;
        foreach (var run in content.Descendants(WordXml.W + "r").Where(run => run.Elements(WordXml.W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value))))
        {
            var isPrompt = styles.Find(run.Child("rPr").Child("rStyle").Val()) is { } style && StyleNames.IsPlaceholder(style.Name);
            prompts |= isPrompt;
            other |= !isPrompt;
        }

        return prompts || !other || !content.Descendants(WordXml.W + "rStyle").Any();
    }
}
