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
    private const int BufferBytes = 1 << 16;
    private const string Document = "word/document.xml";
    private const string Media = "word/media/";

    private const string Charts = "word/charts/chart";
    private const string Workbooks = "word/embeddings/";

    private readonly BlockShape whole = new();
    private readonly List<UInt128> shapes = [];

    /// <summary>The hash of the shape of all that is to be validated, its parts by name: two packages of one hash differ in words alone.</summary>
    public UInt128 Whole => whole.Hash();

    /// <summary>The shapes that are in it for the first time.</summary>
    public IReadOnlyCollection<UInt128> Shapes => shapes;

    /// <summary>Writes the package as it is to be validated.</summary>
    /// <param name="package">Files of a package that this product writes.</param>
    /// <param name="output">Where to.</param>
    public void Write(IEnumerable<PackageEntry> package, Stream output)
    {
        using var buffer = TemporaryFile.Create(BufferBytes);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in package)
        {
            using var target = to.CreateEntry(entry.Path, CompressionLevel.NoCompression).Open();
            whole.Add(entry.Path);
            if (string.Equals(entry.Path, Document, StringComparison.Ordinal))
            {
                entry.Write(buffer);
                buffer.Position = 0;
                WriteDocument(buffer, target);
            }
            else if (!entry.Path.StartsWith(Media, StringComparison.Ordinal) && !entry.Path.StartsWith(Workbooks, StringComparison.Ordinal))
            {
                using var part = new MemoryStream();
                entry.Write(part);
                WritePart(entry.Path, part, target);
            }
        }
    }

    private void WritePart(string name, MemoryStream part, Stream target)
    {
        if (Empty(name) is { } empty)
        {
            WriteUnlessKnown(empty, part, target);
            return;
        }

        part.WriteTo(target);
        whole.Add(name.StartsWith(Charts, StringComparison.Ordinal) ? ChartShape.Of(part) : Hash(part));
    }

    private static UInt128 Hash(MemoryStream bytes) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));

    private void WriteDocument(Stream source, Stream target)
    {
        using var xml = XmlReader.Create(source, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        using var memory = new MemoryStream();
        var blocks = new NewBlocks(xml, memory, known);
        blocks.Copy();
        memory.WriteTo(target);
        whole.Add(blocks.Whole);
        shapes.AddRange(blocks.Shapes);
    }

    private void WriteUnlessKnown(string empty, MemoryStream memory, Stream target)
    {
        memory.Write(Encoding.UTF8.GetBytes(empty));
        var hash = Hash(memory);
        memory.SetLength(memory.Length - Encoding.UTF8.GetByteCount(empty));
        if (known.Contains(hash))
        {
            target.Write(Encoding.UTF8.GetBytes(empty));
            whole.Add(empty);
            return;
        }

        memory.WriteTo(target);
        whole.Add(hash);
        shapes.Add(hash);
    }

    /// <summary>The least that is valid in the place of a part that others only name; null for parts in which others look something up.</summary>
    private static string? Empty(string name) => name switch
    {
        "word/styles.xml" => $"<w:styles xmlns:w=\"{FormXml.Word}\" />",
        "word/settings.xml" => $"<w:settings xmlns:w=\"{FormXml.Word}\" />",
        "word/header1.xml" or "word/header2.xml" => $"<w:hdr xmlns:w=\"{FormXml.Word}\"><w:p /></w:hdr>",
        _ => null,
    };
}
