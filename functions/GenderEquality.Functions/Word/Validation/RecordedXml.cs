using System.Runtime.InteropServices;
using System.Xml;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>XML as it was read, to be written when it is known whether it is needed: most paragraphs are not, and writing one costs more than reading it.</summary>
internal sealed class RecordedXml
{
    private enum Kind
    {
        Start,
        Attribute,
        Text,
        End,
    }

    private readonly List<Node> nodes = [];

    /// <summary>Forgets all.</summary>
    public void Clear() => nodes.Clear();

    /// <summary>Notes the start of the element at which a reader stands.</summary>
    public void Start(XmlReader xml) => nodes.Add(new Node(Kind.Start, xml.Prefix, xml.LocalName, xml.NamespaceURI, string.Empty));

    /// <summary>Notes the attribute at which a reader stands.</summary>
    public void Attribute(XmlReader xml) => nodes.Add(new Node(Kind.Attribute, xml.Prefix, xml.LocalName, xml.NamespaceURI, xml.Value));

    /// <summary>Notes text.</summary>
    public void Text(string text) => nodes.Add(new Node(Kind.Text, string.Empty, string.Empty, string.Empty, text));

    /// <summary>Notes the end of an element.</summary>
    public void End() => nodes.Add(new Node(Kind.End, string.Empty, string.Empty, string.Empty, string.Empty));

    /// <summary>Writes all.</summary>
    public void WriteTo(XmlWriter xml)
    {
        foreach (var node in nodes)
        {
            switch (node.Kind)
            {
                case Kind.Start:
                    xml.WriteStartElement(node.Prefix, node.Name, node.Namespace);
                    break;
                case Kind.Attribute:
                    xml.WriteAttributeString(node.Prefix, node.Name, node.Namespace, node.Value);
                    break;
                case Kind.Text:
                    xml.WriteString(node.Value);
                    break;
                default:
                    xml.WriteEndElement();
                    break;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(Kind Kind, string Prefix, string Name, string Namespace, string Value);
}
