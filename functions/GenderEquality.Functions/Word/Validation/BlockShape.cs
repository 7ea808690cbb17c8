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

    // What a picture shows, for those who do not see it: any text
    private const string Description = "descr";

    // A document has a few shapes again and again; more, and longer ones, are not worth the room
    private const int MostKept = 256;
    private const int LongestKept = 4096;

    private readonly ArrayBufferWriter<char> text = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly UInt128[] kept = new UInt128[MostKept];
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
        Add(attribute is { LocalName: Description, NamespaceURI: "" } ? string.Empty : attribute.Value);
        var isOfWord = attribute.NamespaceURI is FormXml.Word && attribute.LocalName is not ("id" or "name" or "anchor");
        isOfItsOwn |= !isOfWord && attribute.NamespaceURI is not Xml;
    }

    /// <summary>Makes it one that is like no other.</summary>
    public void MakeItsOwn() => isOfItsOwn = true;

    /// <summary>Adds what stands within, with the hash of its shape. What has something of its own within is of its own.</summary>
    public void Add(BlockShape part, UInt128 hash)
    {
        Add(hash);
        isOfItsOwn |= part.isOfItsOwn;
    }

    /// <summary>Whether the block is like no other.</summary>
    public bool IsOfItsOwn => isOfItsOwn;

    /// <summary>The hash of the shape.</summary>
    public UInt128 Hash()
    {
        var known = places.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text.WrittenSpan, out var place))
        {
            return kept[place];
        }

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.WrittenSpan), bytes);
        var hash = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        if (places.Count < MostKept && text.WrittenCount <= LongestKept)
        {
            kept[places.Count] = hash;
            known[text.WrittenSpan] = places.Count;
        }

        return hash;
    }
}
