using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads run-level content into the parts of a paragraph: what stands around runs, such as tracked changes, links and controls.</summary>
internal sealed class InlineReader(ReadingContext context, ParagraphParts parts)
{
    private RunReader? runs;

    /// <summary>Reads all children of an element.</summary>
    public void ReadChildren(XElement parent, Scope scope)
    {
        foreach (var child in parent.Elements())
        {
            Read(child, scope);
        }
    }

    /// <summary>Reads one element.</summary>
    public void Read(XElement element, Scope scope)
    {
        switch (element.Word())
        {
            case "r":
                (runs ??= new RunReader(context, parts, this)).Read(element, scope);
                break;
            case "ins" or "moveTo":
                context.Dropped.Add(DroppedContentKind.TrackedChanges);
                ReadChildren(element, scope);
                break;
            case "del" or "moveFrom":
                context.Dropped.Add(DroppedContentKind.TrackedChanges);
                break;
            case "hyperlink":
                ReadChildren(element, scope with { Link = Target(element, scope.Part) ?? scope.Link });
                break;
            case "sdt":
                Control(ContentControl.Read(element, context), scope);
                break;
            case "pPr" or "sdtPr" or "smartTagPr" or "customXmlPr":
                break;
            default:
                Other(element, scope);
                break;
        }
    }

    private void Other(XElement element, Scope scope)
    {
        if (element.Name.Namespace == WordXml.Math)
        {
            var text = Equation.Text(element);
            context.Dropped.Add(DroppedContentKind.Equation, CleanText.Of(text));
            parts.Sink.Add(text, default);
        }
        else if (AlternateContent.Choose(element) is { } chosen)
        {
            ReadChildren(chosen, scope);
        }
    }

    private string? Target(XElement hyperlink, string part) =>
        hyperlink.Attribute(WordXml.R + "id")?.Value is { } id && context.Package.RelationshipsOf(part).TryGetValue(id, out var relationship) && relationship.External
            ? Links.Kept(relationship.Target)
            : null;

    private void Control(ContentControl control, Scope scope)
    {
        void Content()
        {
            if (!control.IsPlaceholder && control.Content is { } content)
            {
                ReadChildren(content, scope);
            }
        }

        switch (control.Tag)
        {
            case { IsCell: true } tag:
                var inlines = parts.Aside(Content);
                context.Answers.Add(new CellAnswer(tag, BlockText.Of(inlines), BlockText.Of(FigureText.WithoutNoteMarks(inlines))));
                break;
            case { Section: not null } tag when tag != scope.Tag:
                parts.InSection(tag, Content);
                break;
            default:
                Content();
                break;
        }
    }
}
