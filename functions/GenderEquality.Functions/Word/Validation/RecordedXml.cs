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

    private Node[] nodes = new Node[64];
    private int count;

    /// <summary>How much is noted.</summary>
    public int Count => count;

    /// <summary>Forgets what was noted after so much.</summary>
    public void CutTo(int length) => count = length;

    /// <summary>Notes the start of the element at which a reader stands.</summary>
    public void Start(XmlReader xml) => Add(new Node(Kind.Start, xml.Prefix, xml.LocalName, xml.NamespaceURI, string.Empty));

    /// <summary>Notes the attribute at which a reader stands.</summary>
    public void Attribute(XmlReader xml) => Add(new Node(Kind.Attribute, xml.Prefix, xml.LocalName, xml.NamespaceURI, xml.Value));

    /// <summary>Notes text.</summary>
    public void Text(string text) => Add(new Node(Kind.Text, string.Empty, string.Empty, string.Empty, text));

    /// <summary>Notes the end of an element.</summary>
    public void End() => Add(new Node(Kind.End, string.Empty, string.Empty, string.Empty, string.Empty));

    /// <summary>Writes all.</summary>
    public void WriteTo(XmlWriter xml)
    {
        for (var i = 0; i < count; i++)
        {
            var node = nodes[i];
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

    // An array of our own: a list of our values is no code that could be compiled ahead
    private void Add(Node node)
    {
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, 2 * count);
        }

        nodes[count++] = node;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(Kind Kind, string Prefix, string Name, string Namespace, string Value);
}
