using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads drawings: pictures (DrawingML and the older VML), text boxes, and what can only be named.</summary>
internal sealed class DrawingReader(ReadingContext context, ParagraphParts parts)
{
    private readonly PictureReader pictures = new(context, parts);

    /// <summary>Reads a child of a run that is no text.</summary>
    public void Read(XElement element, Scope scope)
    {
        var found = ReadContent(element, scope);
        if (element.Word() is "object")
        {
            context.Dropped.Add(found ? DroppedContentKind.Object : DroppedContentKind.ObjectWithoutPicture);
        }
        else if (!found && element.Word() is "drawing" or "pict" && ShapeKind.IsWorthNaming(element))
        {
            context.Dropped.Add(DroppedContentKind.Shape);
        }
    }

    /// <summary>Reads what can be read; whether there was anything.</summary>
    private bool ReadContent(XElement element, Scope scope)
    {
        var found = false;
        var size = new Lazy<DrawingSize>(() => DrawingSize.Of(element));

        // An explicit stack: drawings group drawings. Text boxes are read as blocks, not searched.
        var open = new Stack<XElement>();
        open.Push(element);
        while (open.TryPop(out var next))
        {
            if (Take(next, size, scope))
            {
                found = true;
                continue;
            }

            var inner = AlternateContent.Choose(next);
            foreach (var child in inner?.Elements().Reverse() ?? [])
            {
                open.Push(child);
            }
        }

        return found;
    }

    private bool Take(XElement element, Lazy<DrawingSize> whole, Scope scope)
    {
        switch (element.Name.LocalName)
        {
            case "txbxContent":
                Box(element, scope);
                return true;
            case "blip" when element.Name.Namespace == WordXml.A:
                if (element.Descendants().Any(child => child.Name.LocalName is "webVideoPr"))
                {
                    context.Dropped.Add(DroppedContentKind.Media);
                }

                pictures.Read(element, scope, whole.Value.OfBlip(element));
                return true;
            case "imagedata" when element.Name.Namespace == WordXml.Vml:
                pictures.ReadVml(element, scope);
                return true;
            case "fill" when element.Name.Namespace == WordXml.Vml && element.Attribute(WordXml.R + "id") is not null:
                pictures.ReadVml(element, scope);
                return true;
            case "textpath" when element.Name.Namespace == WordXml.Vml && !string.IsNullOrWhiteSpace(element.Attribute("string")?.Value):
                context.Dropped.Add(DroppedContentKind.TextBox, CleanText.Of(element.Attribute("string")!.Value));
                parts.Sink.Add(element.Attribute("string")!.Value, default);
                return true;
            case "chart" when element.Attribute(WordXml.R + "id") is not null:
                context.Dropped.Add(DroppedContentKind.Chart);
                return true;
            case "relIds":
                context.Dropped.Add(DroppedContentKind.SmartArt);
                Diagram(element, scope);
                return true;
            default:
                return false;
        }
    }

    private void Box(XElement content, Scope scope)
    {
        var elements = context.Blocks.Read(content.Elements(), scope);
        if (elements.Count > 0)
        {
            context.Dropped.Add(DroppedContentKind.TextBox, BlockText.Of(elements.Select(element => element.Block)));
            parts.AddBox(elements);
        }
    }

    /// <summary>The words of a SmartArt, a line each.</summary>
    private void Diagram(XElement ids, Scope scope)
    {
        if (ids.Attribute(WordXml.R + "dm")?.Value is not { } id || !context.Package.RelationshipsOf(scope.Part).TryGetValue(id, out var data) || !context.Package.Has(data.Target))
        {
            return;
        }

        using var reader = context.Package.OpenXml(data.Target);
        foreach (var paragraph in XElement.Load(reader).Descendants(WordXml.A + "p"))
        {
            var text = string.Concat(paragraph.Descendants(WordXml.A + "t").Select(t => t.Value));
            if (!string.IsNullOrWhiteSpace(text))
            {
                parts.Sink.Add(text, default);
                parts.Sink.Add(new LineBreak());
            }
        }
    }
}
