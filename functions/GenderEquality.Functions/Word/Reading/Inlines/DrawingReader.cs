using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Reads drawings: pictures (DrawingML and the older VML), text boxes, and what can only be named.</summary>
internal sealed class DrawingReader(ReadingContext context, ParagraphParts parts)
{
    /// <summary>Smallest and largest picture side: a point and a metre, in EMU.</summary>
    private const long SmallestSide = 12_700;
    private const long LargestSide = 36_000_000;

    /// <summary>Reads a child of a run that is no text.</summary>
    public void Read(XElement element, Scope scope)
    {
        if (element.Word() is "object")
        {
            context.Dropped.Add(DroppedContentKind.Object);
        }

        if (!ReadContent(element, scope) && element.Word() is "drawing" or "pict" or "object" && ShapeKind.IsWorthNaming(element))
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

                Picture(element.Attribute(WordXml.R + "embed")?.Value, scope, whole.Value.OfBlip(element));
                return true;
            case "imagedata" when element.Name.Namespace == WordXml.Vml:
                Picture((element.Attribute(WordXml.R + "id") ?? element.Attribute(WordXml.R + "pict"))?.Value, scope, DrawingSize.OfVml(element));
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

    private void Picture(string? relationship, Scope scope, DrawingSize size)
    {
        var part = relationship is not null && context.Package.RelationshipsOf(scope.Part).TryGetValue(relationship, out var found) ? found.Target : null;
        if (part is null || context.Pictures.Take(part) is not { } id)
        {
            context.Dropped.Add(DroppedContentKind.Picture);
            return;
        }

        var alt = size.Alt is null ? null : CleanText.Of(size.Alt);
        parts.Sink.Add(new Picture(id, Side(size.Width), Side(size.Height)) { AltText = string.IsNullOrWhiteSpace(alt) ? null : alt });
    }

    private static long Side(long emu) => Math.Clamp(emu, SmallestSide, LargestSide);

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
