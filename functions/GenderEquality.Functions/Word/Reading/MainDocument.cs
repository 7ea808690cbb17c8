using System.Xml;
using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>The body of a document, an element at a time: only one paragraph or table of it is held in memory as XML.</summary>
internal static class MainDocument
{
    /// <summary>All elements in reading order.</summary>
    public static List<BodyElement> Read(ReadingContext context)
    {
        var scope = new Scope(context.Main);
        var flow = new BlockFlow();
        foreach (var element in BodyElements(context.Package, context.Main))
        {
            context.Blocks.Read(element, scope, flow);
        }

        context.Blocks.EndFlow(flow, scope);
        var damagedContents = context.Fields.EndDocument();
        return damagedContents ? flow.Elements : flow.Elements.FindAll(element => !element.InContents);
    }

    /// <summary>What stands directly in the body, one after another.</summary>
    public static IEnumerable<XElement> BodyElements(ReportPackage package, string main)
    {
        using var reader = package.OpenXml(main);
        reader.MoveToContent();
        if (!reader.ReadToDescendant("body", WordXml.W.NamespaceName))
        {
            throw new UnsafeFileException(RefusalReason.Damaged);
        }

        if (reader.IsEmptyElement)
        {
            yield break;
        }

        reader.Read();
        while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Read();
            }
        }

        // To the end: a file that is damaged behind the body is damaged
        while (reader.Read())
        {
        }
    }
}
