using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>Leaves of a package what its validation does not know yet: paragraphs and rows that have the shape of one before are left out, so is what stands in styles,
/// settings and headers that are the same byte for byte, and the bytes of pictures and of workbooks within charts, at which no schema looks.</summary>
internal sealed class NewContent(KnownBlocks known)
{
    private const string Document = "word/document.xml";
    private const string Media = "word/media/";

    private const string Charts = "word/charts/chart";
    private const string Workbooks = "word/embeddings/";

    private readonly BlockShape whole = new();
    private readonly List<UInt128> shapes = [];
    private readonly List<Part> parts = [];

    /// <summary>The hash of the shape of all that is to be validated, its parts by name: two packages of one hash differ in words alone.</summary>
    public UInt128 Whole => whole.Hash();

    /// <summary>The shapes that are in it for the first time.</summary>
    public IReadOnlyCollection<UInt128> Shapes => shapes;

    /// <summary>Takes a package in.</summary>
    /// <param name="package">Files of a package that this product writes.</param>
    public void Take(IEnumerable<PackageEntry> package)
    {
        foreach (var entry in package)
        {
            whole.Add(entry.Path);
            parts.Add(new Part(entry.Path, Reduced(entry)));
        }
    }

    /// <summary>Writes the package as it is to be validated.</summary>
    public void WriteTo(Stream output)
    {
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in parts)
        {
            using var target = to.CreateEntry(part.Path, CompressionLevel.NoCompression).Open();
            target.Write(part.Bytes.Span);
        }
    }

    private ReadOnlyMemory<byte> Reduced(PackageEntry entry)
    {
        if (entry.Path.StartsWith(Media, StringComparison.Ordinal) || entry.Path.StartsWith(Workbooks, StringComparison.Ordinal))
        {
            return default;
        }

        using var part = new MemoryStream();
        entry.Write(part);
        if (string.Equals(entry.Path, Document, StringComparison.Ordinal))
        {
            part.Position = 0;
            return OfDocument(part);
        }

        if (Empty(entry.Path) is { } empty)
        {
            return UnlessKnown(empty, part);
        }

        whole.Add(entry.Path.StartsWith(Charts, StringComparison.Ordinal) ? ChartShape.Of(part) : Hash(part));
        return Written(part);
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream part) => part.GetBuffer().AsMemory(0, (int)part.Length);

    private static UInt128 Hash(MemoryStream bytes) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));

    private ReadOnlyMemory<byte> OfDocument(Stream source)
    {
        using var xml = XmlReader.Create(source, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        using var memory = new MemoryStream();
        var blocks = new NewBlocks(xml, memory, known);
        blocks.Copy();
        whole.Add(blocks.Whole);
        shapes.AddRange(blocks.Shapes);
        return Written(memory);
    }

    private ReadOnlyMemory<byte> UnlessKnown(string empty, MemoryStream memory)
    {
        memory.Write(Encoding.UTF8.GetBytes(empty));
        var hash = Hash(memory);
        memory.SetLength(memory.Length - Encoding.UTF8.GetByteCount(empty));
        if (known.Contains(hash))
        {
            whole.Add(empty);
            return Encoding.UTF8.GetBytes(empty);
        }

        whole.Add(hash);
        shapes.Add(hash);
        return Written(memory);
    }

    /// <summary>The least that is valid in the place of a part that others only name; null for parts in which others look something up.</summary>
    private static string? Empty(string name) => name switch
    {
        "word/styles.xml" => $"<w:styles xmlns:w=\"{FormXml.Word}\" />",
        "word/settings.xml" => $"<w:settings xmlns:w=\"{FormXml.Word}\" />",
        "word/header1.xml" or "word/header2.xml" => $"<w:hdr xmlns:w=\"{FormXml.Word}\"><w:p /></w:hdr>",
        _ => null,
    };

    private sealed record Part(string Path, ReadOnlyMemory<byte> Bytes);
}
