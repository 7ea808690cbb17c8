using System.Xml;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Reads XML of a package: no DTD, no more nodes and depth than allowed, and the namespaces of strict OOXML
/// (ISO 29500 Strict, "Strict Open XML Document" in Word) under their usual names, so that one reader serves both.</summary>
internal sealed class GuardedXmlReader : XmlReader
{
    private static readonly XmlReaderSettings Options = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,

        // Some converters write control characters as references. They are dropped from text later; the rest is worth reading.
        CheckCharacters = false,
    };

    private readonly XmlReader inner;
    private readonly XmlBudget budget;

    public GuardedXmlReader(Stream part, XmlBudget budget)
    {
        inner = Create(part, Options);
        this.budget = budget;
    }

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    /// <summary>From the name table, as readers promise: searching for an element compares references.</summary>
    public override string NamespaceURI => NameTable.Add(StrictNamespaces.Usual(inner.NamespaceURI));

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override bool Read()
    {
        var more = inner.Read();
        if (more && inner.NodeType == XmlNodeType.Element)
        {
            budget.Spend(inner.LocalName, inner.AttributeCount, inner.Depth);
        }
        else if (more && inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            budget.SpendText(inner.Value.Length);
        }

        return more;
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix) is { } uri ? NameTable.Add(StrictNamespaces.Usual(uri)) : null;

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Nodes that may still be read from one file.</summary>
internal sealed class XmlBudget(ReadLimits limits, WorkBudget work)
{
    private long nodes;

    /// <summary>Counts an element; throws <see cref="UnsafeFileException"/> when there are too many or it is too deep.</summary>
    public void Spend(string name, int attributes, int depth)
    {
        nodes += 1 + attributes;
        if (nodes > limits.XmlNodes || depth > limits.XmlDepth)
        {
            throw new UnsafeFileException(RefusalReason.TooComplex);
        }

        work.Spend(WorkCosts.OfElement(name) + ((long)attributes * WorkCosts.XmlNode));
    }

    /// <summary>Looks at the length of one text: every reader of it would copy it again and again.</summary>
    public void SpendText(int length)
    {
        if (length > limits.TextLength)
        {
            throw new UnsafeFileException(RefusalReason.TooMuchWork);
        }
    }
}
