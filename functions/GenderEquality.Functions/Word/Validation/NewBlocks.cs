using System.Xml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Copies a document without the paragraphs and rows that have the shape of one before, in it or in another document.</summary>
/// <param name="xml">The document.</param>
/// <param name="memory">Where to.</param>
/// <param name="known">Shapes that were found valid.</param>
/// <remarks>Leaving out such a one changes no verdict: the schema repeats paragraphs and rows at will, and nothing in them is unique or refers to something else,
/// for a block with such an attribute is always copied.</remarks>
internal sealed class NewBlocks(XmlReader xml, MemoryStream memory, KnownBlocks known)
{
    private readonly XmlWriter to = XmlWriter.Create(memory, WordPackage.XmlSettings);
    private readonly BlockShape shape = new();
    private readonly HashSet<UInt128> shapes = [];

    /// <summary>The shapes that were not known before.</summary>
    public IReadOnlyCollection<UInt128> Shapes => shapes;

    /// <summary>Copies the document.</summary>
    public void Copy()
    {
        xml.MoveToContent();
        to.WriteStartDocument(standalone: true);
        CopyContainer(string.Empty);
        to.Flush();
    }

    private bool IsIn(string names) => string.Equals(xml.NamespaceURI, FormXml.Word, StringComparison.Ordinal) && names.Contains($" {xml.LocalName} ", StringComparison.Ordinal);

    /// <summary>An element in which blocks may stand.</summary>
    private void CopyContainer(string path)
    {
        var here = $"{path}/{xml.LocalName}";
        var isEmpty = xml.IsEmptyElement;
        CopyStart();
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                to.WriteString(xml.Value);
            }
            else if (IsIn(" document body sdt sdtContent tbl "))
            {
                CopyContainer(here);
            }
            else
            {
                CopyBlock(here, canBeLeftOut: IsIn(" p tr "));
            }
        }

        to.WriteEndElement();
    }

    private void CopyBlock(string path, bool canBeLeftOut)
    {
        FormXml.CloseStartTag(to);
        to.Flush();
        var start = memory.Length;
        shape.Start(path);
        CopyElement();
        if (canBeLeftOut && shape.Take() is { } taken && (known.Contains(taken) || !shapes.Add(taken)))
        {
            to.Flush();
            memory.SetLength(start);
        }
    }

    private void CopyElement()
    {
        var isEmpty = xml.IsEmptyElement;
        var isText = IsIn(" t ");
        CopyStart();
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                CopyElement();
                continue;
            }

            to.WriteString(xml.Value);
            shape.Add(isText ? string.Empty : xml.Value);
        }

        to.WriteEndElement();
        shape.Add("/");
    }

    private void CopyStart()
    {
        to.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        shape.Add(xml.Name);
        while (xml.MoveToNextAttribute())
        {
            to.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, xml.Value);
            shape.AddAttribute(xml);
        }

        xml.MoveToElement();
    }
}
