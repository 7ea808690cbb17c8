using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Xml;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>The shape of one paragraph or row: where it stands, its elements and their attributes, without its words.</summary>
internal sealed class BlockShape
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private readonly ArrayBufferWriter<char> text = new();
    private bool isOfItsOwn;

    /// <summary>Begins with nothing.</summary>
    /// <param name="path">Names of the elements around it.</param>
    public void Start(string path)
    {
        text.ResetWrittenCount();
        isOfItsOwn = false;
        Add(path);
    }

    /// <summary>Adds the name of an element, or a text that the schema restricts.</summary>
    public void Add(string part)
    {
        text.Write(part);
        text.Write("\n");
    }

    /// <summary>Adds the hash of another shape or of bytes.</summary>
    public void Add(UInt128 hash) => Add(hash.ToString("x", CultureInfo.InvariantCulture));

    /// <summary>Adds the attribute at which the reader stands. One that may be unique in the document or name another thing makes the block one of its own.</summary>
    public void AddAttribute(XmlReader attribute)
    {
        Add(attribute.Name);
        Add(attribute.Value);
        var isOfWord = attribute.NamespaceURI is FormXml.Word && attribute.LocalName is not ("id" or "name" or "anchor");
        isOfItsOwn |= !isOfWord && attribute.NamespaceURI is not Xml;
    }

    /// <summary>Whether the block is like no other.</summary>
    public bool IsOfItsOwn => isOfItsOwn;

    /// <summary>The hash of the shape.</summary>
    public UInt128 Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.WrittenSpan), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
