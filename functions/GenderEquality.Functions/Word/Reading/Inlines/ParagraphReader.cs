using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads paragraphs: their text, number and look. One paragraph gives several elements when it holds controls of several sections or text boxes.</summary>
internal sealed class ParagraphReader(ReadingContext context)
{
    /// <summary>Reads a <c>w:p</c>.</summary>
    public IEnumerable<BodyElement> Read(XElement element, Scope scope, BlockFlow flow)
    {
        var properties = element.Child("pPr");
        var style = context.Styles.Paragraph(properties.Child("pStyle").Val());
        var inContents = context.Fields.InContents || StyleNames.IsContents(style.Name);
        var parts = new ParagraphParts(context, style, scope);
        parts.Put(flow.Carried);
        flow.Carried.Clear();
        new InlineReader(context, parts).ReadChildren(element, scope);
        inContents |= context.Fields.InContents;
        context.Fields.EndParagraph();
        var mark = properties.Child("rPr");
        if (mark.Child("del") is not null || mark.Child("moveFrom") is not null)
        {
            context.Dropped.Add(DroppedContentKind.TrackedChanges);
            flow.Carried.AddRange(parts.TakeMain());
            return parts.Others(inContents);
        }

        return parts.Elements(properties, inContents);
    }

    /// <summary>Reads run-level content that stands outside any paragraph.</summary>
    public IEnumerable<BodyElement> ReadLoose(XElement element, Scope scope)
    {
        var parts = new ParagraphParts(context, context.Styles.Paragraph(null), scope);
        new InlineReader(context, parts).Read(element, scope);
        return parts.Elements(null, context.Fields.InContents);
    }

    /// <summary>A paragraph of what a deleted paragraph end left over.</summary>
    public IEnumerable<BodyElement> FromCarried(BlockFlow flow, Scope scope)
    {
        var parts = new ParagraphParts(context, context.Styles.Paragraph(null), scope);
        parts.Put(flow.Carried);
        flow.Carried.Clear();
        return parts.Elements(null, context.Fields.InContents);
    }
}
