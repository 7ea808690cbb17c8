using System.Xml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Copies a document without the paragraphs and rows that have the shape of one before, in it or in another document, and stand beside one of their kind.</summary>
/// <param name="xml">The document.</param>
/// <param name="memory">Where to.</param>
/// <param name="known">Shapes that were found valid.</param>
/// <remarks>Leaving out such a one changes no verdict: only one that follows another is left out, which the schema repeats at will, and nothing in it is unique or refers
/// to something else, for a block with such an attribute is always copied.</remarks>
internal sealed class NewBlocks(XmlReader xml, MemoryStream memory, KnownBlocks known)
{
    private readonly XmlWriter to = XmlWriter.Create(memory, WordPackage.XmlSettings);
    private readonly BlockShape shape = new();
    private readonly BlockShape whole = new();
    private readonly RecordedXml block = new();
    private readonly HashSet<UInt128> shapes = [];

    /// <summary>The shapes that were not known before.</summary>
    public IReadOnlyCollection<UInt128> Shapes => shapes;

    /// <summary>The hash of the shape of all that was copied.</summary>
    public UInt128 Whole => whole.Hash();

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
        var before = string.Empty;
        shape.Start(path);
        CopyStart();
        whole.Add(shape.Hash());
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                to.WriteString(xml.Value);
                whole.Add(xml.Value);
                continue;
            }

            var name = xml.LocalName;
            if (IsIn(" document body sdt sdtContent tbl "))
            {
                CopyContainer(here);
            }
            else
            {
                // The first of a run stays: whether one may stand there at all is asked of every document
                CopyBlock(here, canBeLeftOut: IsIn(" p tr ") && string.Equals(name, before, StringComparison.Ordinal));
            }

            before = name;
        }

        to.WriteEndElement();
        whole.Add("/");
    }

    private void CopyBlock(string path, bool canBeLeftOut)
    {
        shape.Start(path);
        block.Clear();
        ReadElement();
        var hash = shape.Hash();
        if (canBeLeftOut && !shape.IsOfItsOwn && (known.Contains(hash) || !shapes.Add(hash)))
        {
            return;
        }

        block.WriteTo(to);
        whole.Add(hash);
    }

    private void ReadElement()
    {
        var isEmpty = xml.IsEmptyElement;
        var isText = IsIn(" t ");
        block.Start(xml);
        shape.Add(xml.Name);
        while (xml.MoveToNextAttribute())
        {
            block.Attribute(xml);
            shape.AddAttribute(xml);
        }

        xml.MoveToElement();
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                ReadElement();
                continue;
            }

            block.Text(xml.Value);
            shape.Add(isText ? string.Empty : xml.Value);
        }

        block.End();
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
