using System.Xml.Linq;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Inlines;

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

    /// <summary>Some programs leave the mark when text is typed: only text in the prompt's style, or that is a prompt, is one.</summary>
    private static bool ShowsPrompt(XElement content, StyleSheet styles)
    {
        var runs = content.Descendants(WordXml.W + "r").Where(run => run.Elements(WordXml.W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value))).ToList();
        return runs.TrueForAll(run => styles.Find(run.Child("rPr").Child("rStyle").Val()) is { } style && StyleNames.IsPlaceholder(style.Name))
            || IsPrompt(TextKey.Of(string.Concat(runs.SelectMany(run => run.Elements(WordXml.W + "t")).Select(text => text.Value))));
    }

    /// <summary>Whether a text is a prompt of the template or of Word. Prompts of sections end with what to do when there is nothing to tell.</summary>
    private static bool IsPrompt(string key) =>
        key.Length == 0 || Prompts.Contains(key) || key.EndsWith(SectionPrompt, StringComparison.Ordinal) || key.EndsWith(OptionalPrompt, StringComparison.Ordinal);

    private static readonly string SectionPrompt = TextKey.Of(TemplateTexts.OrNothing);
    private static readonly string OptionalPrompt = TextKey.Of(TemplateTexts.Optional);

    private static readonly HashSet<string> Prompts = new(StringComparer.Ordinal)
    {
        TextKey.Of(TemplateTexts.TypeHere), TextKey.Of(TemplateTexts.YesOrNo), "click or tap here to enter text", "click here to enter text", "bam hoac nhan vao day de nhap van ban",
    };
}
