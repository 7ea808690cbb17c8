using System.Xml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Copies a document without what has the shape of something before, in it or in another document, in the same place: paragraphs and rows, and tables of which nothing
/// else is left.</summary>
/// <param name="xml">The document.</param>
/// <param name="memory">Where to.</param>
/// <param name="known">Shapes that were found valid.</param>
/// <remarks>Leaving out such a one changes no verdict: in the places where it may stand the schema takes any number of its kind, none too; one is known in its place after a
/// sibling of that name only; and nothing in it is unique or refers to something else, for a block with such an attribute is always copied, and so are content controls.</remarks>
internal sealed class NewBlocks(XmlReader xml, MemoryStream memory, KnownBlocks known)
{
    private readonly BlockShape shape = new();
    private readonly List<BlockShape> containers = [];
    private readonly RecordedXml copy = new();
    private readonly HashSet<UInt128> shapes = [];

    /// <summary>The shapes that were not known before.</summary>
    public IReadOnlyCollection<UInt128> Shapes => shapes;

    /// <summary>The hash of the shape of all that was copied.</summary>
    public UInt128 Whole { get; private set; }

    /// <summary>Copies the document.</summary>
    public void Copy()
    {
        xml.MoveToContent();
        Whole = CopyContainer(string.Empty, string.Empty, depth: 0).Hash();
        using var to = XmlWriter.Create(memory, WordPackage.XmlSettings);
        to.WriteStartDocument(standalone: true);
        copy.WriteTo(to);
        to.Flush();
    }

    private bool IsIn(string names) => string.Equals(xml.NamespaceURI, FormXml.Word, StringComparison.Ordinal) && names.Contains($" {xml.LocalName} ", StringComparison.Ordinal);

    /// <summary>An element in which blocks may stand.</summary>
    /// <param name="path">Names of the elements around it.</param>
    /// <param name="before">Name of the element before it.</param>
    /// <param name="depth">How many are around it.</param>
    /// <returns>The shape of what was copied of it.</returns>
    private BlockShape CopyContainer(string path, string before, int depth)
    {
        var here = $"{path}/{xml.LocalName}";
        var isEmpty = xml.IsEmptyElement;
        var own = Container(depth);
        own.Start(path);
        own.Add(before);
        if (IsIn(" sdt "))
        {
            own.MakeItsOwn();
        }

        CopyStart(own);
        before = string.Empty;
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                copy.Text(xml.Value);
                own.Add(xml.Value);
                continue;
            }

            var name = xml.LocalName;
            if (IsIn(" document body sdt sdtContent tbl "))
            {
                var start = copy.Count;
                var canBeLeftOut = IsIn(" tbl ");
                var inner = CopyContainer(here, before, depth + 1);
                AddUnlessKnown(own, inner, start, canBeLeftOut);
            }
            else
            {
                CopyBlock(own, here, before, canBeLeftOut: IsIn(" p ") || (IsIn(" tr ") && before is "tblGrid" or "tr"));
            }

            before = name;
        }

        copy.End();
        return own;
    }

    private void CopyBlock(BlockShape container, string path, string before, bool canBeLeftOut)
    {
        var start = copy.Count;
        shape.Start(path);
        shape.Add(before);
        ReadElement();
        AddUnlessKnown(container, shape, start, canBeLeftOut);
    }

    private void AddUnlessKnown(BlockShape container, BlockShape part, int start, bool canBeLeftOut)
    {
        var hash = part.Hash();
        if (canBeLeftOut && !part.IsOfItsOwn && (known.Contains(hash) || !shapes.Add(hash)))
        {
            copy.CutTo(start);
            return;
        }

        container.Add(part, hash);
    }

    private void ReadElement()
    {
        var isEmpty = xml.IsEmptyElement;
        var isText = IsIn(" t ");
        CopyStart(shape);
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                ReadElement();
                continue;
            }

            copy.Text(xml.Value);
            shape.Add(isText ? string.Empty : xml.Value);
        }

        copy.End();
        shape.Add("/");
    }

    private void CopyStart(BlockShape of)
    {
        copy.Start(xml);
        of.Add(xml.Name);
        while (xml.MoveToNextAttribute())
        {
            copy.Attribute(xml);
            of.AddAttribute(xml);
        }

        xml.MoveToElement();
    }

    private BlockShape Container(int depth)
    {
        if (containers.Count == depth)
        {
            containers.Add(new BlockShape());
        }

        return containers[depth];
    }
}
