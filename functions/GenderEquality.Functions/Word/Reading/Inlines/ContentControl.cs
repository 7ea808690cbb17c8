using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>A content control (<c>w:sdt</c>).</summary>
/// <param name="Tag">What it stands for; null for one that is not of this product.</param>
/// <param name="Content">Its content; null when it has none.</param>
/// <param name="IsPlaceholder">Whether it only shows its prompt, or holds a hint of the template.</param>
internal sealed record ContentControl(ControlTag? Tag, XElement? Content, bool IsPlaceholder)
{
    /// <summary>Reads a <c>w:sdt</c>.</summary>
    public static ContentControl Read(XElement element, ReadingContext context)
    {
        var properties = element.Child("sdtPr");
        var content = element.Child("sdtContent");
        var prompts = properties.Child("showingPlcHdr").Toggle() ?? false;
        var tag = ControlTag.Parse(properties.Child("tag").Val());
        var isPlaceholder = !context.KeepsHints && (tag is { IsHint: true } || (prompts && ShowsPrompt(properties!, content, tag is not null, context)));
        return new ContentControl(tag, isPlaceholder ? content : Completed(properties, content), isPlaceholder);
    }

    /// <summary>Some programs leave the mark when text is typed or a picture is put in: only text in the prompt's style, or that is a prompt, is one.</summary>
    private static bool ShowsPrompt(XElement properties, XElement? content, bool isOurs, ReadingContext context)
    {
        var runs = TextRuns(content);
        if (runs.Count == 0)
        {
            // A control for a picture shows one as its prompt
            return properties.Child("picture") is not null || content is null || !content.Descendants().Any(element => element.Name.LocalName is "drawing" or "pict" or "object");
        }

        var text = string.Concat(runs.SelectMany(run => run.Elements(WordXml.W + "t")).Select(text => text.Value));
        return runs.TrueForAll(run => IsPromptStyle(run.Child("rPr").Child("rStyle").Val(), isOurs, context.Styles))
            || WordPrompts.IsPrompt(text) || (!isOurs && WordPrompts.BeginsAsPrompt(text))
            || context.Prompts.Is(properties.Child("placeholder").Child("docPart").Val(), text);
    }

    /// <summary>Whether a style is that of prompts. Other tools' documents name it without having it, in the language of whose Word they come from: there
    /// a run that has a style at all is a prompt.</summary>
    private static bool IsPromptStyle(string? id, bool isOurs, StyleSheet styles) => id is not null
        && (styles.Find(id) is { } style ? StyleNames.IsPlaceholder(style.Name) : !isOurs || StyleNames.IsPlaceholder(StyleNames.Normalise(id)));

    private static List<XElement> TextRuns(XElement? content) =>
        [.. (content?.Descendants(WordXml.W + "r") ?? []).Where(run => run.Elements().Any(child => child.Word() is "sym" || (child.Word() is "t" && !string.IsNullOrWhiteSpace(child.Value))))];

    /// <summary>The content with the choice of the control where a program left its text out.</summary>
    private static XElement? Completed(XElement? properties, XElement? content)
    {
        if (TextRuns(content).Count > 0 || FormField.ShownByControl(properties) is not { Length: > 0 } choice)
        {
            return content;
        }

        var run = new XElement(WordXml.W + "r", new XElement(WordXml.W + "t", choice));
        return new XElement(WordXml.W + "sdtContent", content?.Elements(WordXml.W + "p").Any() ?? false ? new XElement(WordXml.W + "p", run) : run);
    }
}
